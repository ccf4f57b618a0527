/** Stryker's table has a row a file; this one has a row a folder of `src`, as tests/mutation.md keeps it. */
class FolderScores {
  /** @param {{ files: Record<string, { mutants: { status: string }[] }> }} report */
  onMutationTestReportReady({ files }) {
    /** @type {Map<string, { killed: number, all: number }>} */
    const scores = new Map();
    for (const [file, { mutants }] of Object.entries(files)) {
      const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
      const all = killed + mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
      for (const name of [file.split('/')[1] ?? file, 'together']) {
        const before = scores.get(name) ?? { killed: 0, all: 0 };
        scores.set(name, { killed: before.killed + killed, all: before.all + all });
      }
    }
    const rows = [...scores].sort(([a], [b]) => Number(a === 'together') - Number(b === 'together'));
    for (const [name, { killed, all }] of rows)
      console.log(`${name.padEnd(9)} ${String(killed).padStart(5)} of ${String(all).padStart(5)}  ${((100 * killed) / all).toFixed(1)} %`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'folders', injectableClass: FolderScores }];
