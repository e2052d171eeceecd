export const callChannel = 'fordela:call'
export const eventChannel = 'fordela:event'
