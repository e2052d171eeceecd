/** The host writes it into the page; style elements without it are refused by the content security policy. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
