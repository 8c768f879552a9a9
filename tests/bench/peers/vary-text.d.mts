export function varyText(text: string, number: number): string;
