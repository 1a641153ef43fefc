/** Lines of a package's module that go out, with what comes in their place, and how often they stand there. */
interface Cut {
  readonly what: RegExp;
  readonly times: number;
  readonly instead?: string;
}

/** Take what is never used out of a package's module. Where an update has other lines the build fails, rather than shipping something half cut. */
export function cutModule(
  module: RegExp,
  cuts: readonly Cut[],
): (code: string, id: string) => { map: null; code: string } | null {
  return (code, id) => {
    if (!module.test(id.split('?')[0] ?? '')) return null;
    return {
      map: null,
      code: cuts.reduce((rest, { what, times, instead = '' }) => {
        const found = rest.match(what)?.length ?? 0;
        if (found !== times) throw new Error(`${what} stands ${found} times in ${id}, not ${times}`);
        return rest.replace(what, instead);
      }, code),
    };
  };
}
