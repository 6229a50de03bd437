import { vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
// What `run` loads when it is asked for is loaded with the test file, see `tests/support/commands.ts`.
import '../../../src/cli/ask.ts';
import '../../../src/cli/check.ts';
import '../../../src/cli/quotes.ts';
import '../../../src/cli/status.ts';
import '../../../src/cli/validate.ts';

/** Runs the command line in this process. Call `vi.restoreAllMocks` after each test. */
export async function captured(...args: readonly string[]) {
  const written = (stream: NodeJS.WriteStream) => {
    const write = vi.spyOn(stream, 'write').mockImplementation((_text, ...rest) => {
      const done = rest.find((one) => typeof one === 'function');
      done?.();
      return true;
    });
    return () => write.mock.calls.map(([text]) => String(text)).join('');
  };
  const [stdout, stderr] = [written(process.stdout), written(process.stderr)];
  const status = await run(args);
  return { status, stdout: stdout(), stderr: stderr() };
}
