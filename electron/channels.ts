export const callChannel = 'fordela:call'
export const eventChannel = 'fordela:event'
export const dropChannel = 'fordela:drop'
