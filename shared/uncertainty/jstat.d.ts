// The part of jStat that is used: the library comes without types.
declare module 'jstat' {
  const jStat: {
    readonly beta: { inv(p: number, alpha: number, beta: number): number }
    readonly normal: { inv(p: number, mean: number, deviation: number): number }
  }
  export default jStat
}
