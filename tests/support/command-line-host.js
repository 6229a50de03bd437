// Runs the built command line again and again in one process: loading it takes most of a run's time.
const { run } = await import(new URL('../../dist/src/cli/run.js', import.meta.url).href);
const own = { ...process.env };

process.on('message', async ({ args, env }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, own, env);
  const written = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'];
  const kept = streams.map((name) => process[name].write);
  for (const name of streams) {
    process[name].write = (text, ...rest) => {
      written[name] += text;
      rest.find((one) => typeof one === 'function')?.();
      return true;
    };
  }
  const status = await run(args);
  streams.forEach((name, at) => {
    process[name].write = kept[at];
  });
  process.send({ status, ...written });
});
