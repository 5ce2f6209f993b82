export function findChromium(): { executablePath?: string } | undefined;
export function launchOptions(): { executablePath?: string; args: string[] };
