/** Where `npm run appwrite`, `npm run supertokens` and `npm run better-auth` listen by default. */
const defaultPorts = { appwrite: '47321', supertokens: '47331', 'better-auth': '47341' } as const;

/**
 * The address of a server beside the page, on the page's own host name, so that the browser sends its cookies. A page
 * that is served beside servers on other ports says so in its head: `<meta name="appwrite-port" content="4000" />`.
 */
export function serverBeside(name: keyof typeof defaultPorts): string {
  const named = document.querySelector<HTMLMetaElement>(`meta[name="${name}-port"]`)?.content;
  return `http://${location.hostname}:${named ?? defaultPorts[name]}`;
}
