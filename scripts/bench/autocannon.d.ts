/** The part of autocannon 9 that the benchmark uses; the package comes without types. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    headers: Record<string, string>;
  }
  interface Result {
    /** Seconds. */
    duration: number;
    errors: number;
    non2xx: number;
  }
  interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: object, status: number, bytes: number, milliseconds: number) => void,
    ): Instance;
  }
  function autocannon(options: Options): Instance;
  export = autocannon;
}
