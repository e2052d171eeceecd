// What the installers are: built by `npm run package`, on each system for itself, and without the network where
// ELECTRON_DIST names an unpacked Electron.
import { readFileSync } from 'node:fs'

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const certificate = process.env.CSC_LINK ?? process.env.CSC_NAME

/** What the builder fills in. */
const field = (name) => `\${${name}}`

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'se.fordela.app',
  productName: 'Fördela',
  executableName: 'fordela',
  artifactName: `fordela-${field('version')}-${field('os')}-${field('arch')}.${field('ext')}`,
  copyright: 'MIT',
  electronVersion: devDependencies.electron,
  directories: { output: 'dist/packages', buildResources: 'build/icons' },
  files: ['dist/main.js', 'dist/preload.cjs', 'dist/renderer/**/*', 'package.json', 'LICENSE'],
  // Beside the program, where Electron's and Chromium's own lie.
  extraFiles: [{ from: 'dist/licences.txt', to: 'LICENSES.fordela.txt' }],
  asar: true,
  disableAsarIntegrity: false,
  compression: 'maximum',
  // Everything is bundled: nothing of node_modules is looked for, rebuilt or packed.
  beforeBuild: async () => false,
  // The window's own language is Swedish or English; so are Chromium's own few words.
  electronLanguages: ['sv', 'en-US', 'en'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // A Debian package must say where it is from, and only who publishes it knows.
  extraMetadata: { author: 'Fördela', homepage: process.env.FORDELA_HOMEPAGE ?? 'https://fordela.example' },
  // No program of ours asks for a newer one.
  publish: null,
  fileAssociations: [
    {
      ext: 'fordela',
      name: 'Fördela',
      description: 'Fördela-modell',
      mimeType: 'application/x-fordela',
      role: 'Editor',
    },
  ],
  win: {
    icon: 'build/icons/icon.ico',
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'msi', arch: ['x64'] },
    ],
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['sv_SE', 'en_US'],
    displayLanguageSelector: false,
    differentialPackage: false,
  },
  msi: { perMachine: true, oneClick: true, upgradeCode: '6E4F0A9C-8F36-4E0B-9C39-5E1D6B2B7A41' },
  mac: {
    icon: 'build/icons/icon.icns',
    category: 'public.app-category.finance',
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    // Electron's breaking changes, 44.0: older ones are not supported.
    minimumSystemVersion: '13.0',
    hardenedRuntime: true,
    // Turning fuses changes pages that were signed, and Apple silicon ends a program with a broken signature at once
    // (electron/fuses, "Apple Silicon"). Without a certificate it is signed ad hoc: it starts on the machine's own say.
    ...(certificate ? {} : { identity: '-' }),
  },
  // Else the entry says `--no-sandbox` (electron-builder, AppImageTarget: the default of its oldest tool set).
  appImage: { executableArgs: [] },
  linux: {
    icon: 'build/icons',
    category: 'Office',
    maintainer: 'Fördela',
    // The window's identity for the desktop (app.setDesktopName) must be the name of the installed desktop entry.
    syncDesktopName: true,
    synopsis: 'Vem betalar, vem vinner, när, och vem ska driva en delad e-tjänst?',
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'deb', arch: ['x64'] },
    ],
  },
}
