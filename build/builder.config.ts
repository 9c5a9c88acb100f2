import type { Configuration } from 'electron-builder';

/** What is shipped: the bundles and the one native addon; nothing else of node_modules. */
const config: Configuration = {
  appId: 'vn.so-thi-hanh-an',
  productName: 'so-thi-hanh-an',
  directories: { output: 'dist/packages', buildResources: 'build/resources' },
  files: [
    'package.json',
    'dist/{electron,renderer,core}/**',
    '!node_modules/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/**',
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: true,
  asarUnpack: ['node_modules/better-sqlite3/**'],
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: ['dir'], category: 'Office' },
  win: { target: ['nsis'] },
  mac: { target: ['dmg'], category: 'public.app-category.business' },
};

export default config;
