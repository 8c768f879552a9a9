/** undefined where the system has none. */
export const executablePath: string | undefined;
export const args: string[];
