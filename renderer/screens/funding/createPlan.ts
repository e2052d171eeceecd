import { newId } from '../../store/newId.ts'

export const createPlan = () => ({ id: newId('finansiering'), name: '', sources: [], note: '' })
