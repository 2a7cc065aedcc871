import { answer, parseFile } from './read-file';

/** Reads `[--url URL] FILE…`: prints one JSON object a line for each file, in the order given. Status 1 where one can't be read. */
async function main(args: readonly string[]): Promise<void> {
  const files: string[] = [];
  let url: string | undefined;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--url') url = args[++i];
    else files.push(args[i] as string);
  }
  if (files.length === 0) {
    process.stderr.write('Name the pages to read: npm run -s inspect -- [--url URL] FILE…  (.html, .htm or .txt)\n');
    process.exitCode = 1;
  }
  for (const file of files) process.stdout.write(`${JSON.stringify(await inspect(file, url))}\n`);
}

async function inspect(file: string, url: string | undefined): Promise<object> {
  try {
    return { file, ...(url !== undefined && { url }), ...(await answer(parseFile(file), url)) };
  } catch (error) {
    process.exitCode = 1;
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

await main(process.argv.slice(2));
