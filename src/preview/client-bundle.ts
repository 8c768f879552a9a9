/** The browser's part of the preview, in `client/`: put in here when the program is built. */

export const script: string = '';
export const style: string = '';
