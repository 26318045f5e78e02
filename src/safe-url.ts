/** Whether what comes from an address can be trusted to come from it. */

/** HTTPS; plain HTTP only from this machine, where nobody stands between. */
export const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
};
