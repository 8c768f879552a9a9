/** For a child process: it says at its end how much memory it took at the most. */
const TELL = 'process.on("exit",()=>process.stderr.write("\\nRSS "+process.resourceUsage().maxRSS))';

export const tellPeakMemory = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`];

/** MB, of what such a process wrote to stderr. */
export const peakMemoryIn = (stderr) => Number(/RSS (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
