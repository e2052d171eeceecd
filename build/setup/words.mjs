// What `npm start` says before the app can speak for itself, in the language of the person's system.
// Syntax that an old Node parses: setup.mjs tells of one in these words.
const words = {
  sv: {
    nodeTooOld: ({ needed, found }) =>
      `Fördela behöver Node ${needed} eller nyare; det här är Node ${found}. Hämta Node på https://nodejs.org`,
    installing: () => 'Installerar det som saknas (npm ci)…',
    installFailed: () => 'npm ci misslyckades. Kontrollera nätverket och försök igen.',
    building: () => 'Bygger…',
    buildFailed: ({ reason }) => `Bygget misslyckades.\n${reason}`,
    downloadingElectron: () => 'Hämtar Electron, i högst två minuter…',
    noDisplay: () => 'Här finns ingen skärm: öppna adressen i en webbläsare på den här datorn.',
    openingInBrowser: ({ reason }) => `Öppnas i din webbläsare: ${reason}.`,
    electronAsRoot: () => 'Electron körs inte som root',
    electronPathWrong: () => 'ELECTRON_PATH pekar inte på någon fil',
    electronNotHad: () => 'Electron kunde inte hämtas',
    electronEnded: ({ code }) => `Electron avslutades genast med kod ${code}`,
    noBrowser: () => 'Ingen webbläsare kunde startas: öppna adressen ovan i en.',
  },
  en: {
    nodeTooOld: ({ needed, found }) =>
      `Fördela needs Node ${needed} or newer; this is Node ${found}. Get it at https://nodejs.org`,
    installing: () => 'Installing what is missing (npm ci)…',
    installFailed: () => 'npm ci failed. Check the network connection and try again.',
    building: () => 'Building…',
    buildFailed: ({ reason }) => `The build failed.\n${reason}`,
    downloadingElectron: () => 'Downloading Electron, for two minutes at most…',
    noDisplay: () => 'No display here: open this address in a browser on this machine.',
    openingInBrowser: ({ reason }) => `Opening in your browser: ${reason}.`,
    electronAsRoot: () => 'Electron does not run as root',
    electronPathWrong: () => 'ELECTRON_PATH names no file',
    electronNotHad: () => 'Electron could not be downloaded',
    electronEnded: ({ code }) => `Electron ended at once with code ${code}`,
    noBrowser: () => 'No browser could be started: open the address above in one yourself.',
  },
}

/** In the order POSIX asks them; where none is set (Windows, macOS from the dock), what the system tells Node. */
export function languageOf(environment = process.env) {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale
  return /^sv([-_.@]|$)/i.test(locale) ? 'sv' : 'en'
}

export function say(key, values = {}, language = languageOf()) {
  return words[language][key](values)
}

export const messages = Object.keys(words.sv)
