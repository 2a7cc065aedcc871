/** Milliseconds of processor time that this process has used: unlike a clock it doesn't run on while a busy machine does something else. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
