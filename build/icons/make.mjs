// Draws icon.svg at every size a system asks for, and packs them: `node build/icons/make.mjs`, when the drawing changes.
// ICO and ICNS are lists of PNG images with a short header each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../setup/chromium.mjs'
import { project } from '../setup/run.mjs'

const folder = join(project, 'build', 'icons')
const linux = [16, 24, 32, 48, 64, 128, 256, 512]
const windows = [16, 24, 32, 48, 64, 128, 256]
const mac = {
  icp4: 16,
  ic11: 32,
  icp5: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
}

async function draw(sizes) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  const drawing = Buffer.from(readFileSync(join(folder, 'icon.svg'))).toString('base64')
  const images = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>*{margin:0}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.locator('img').evaluate((image) => image.decode())
    images.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return images
}

function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach(([size, png], i) => {
    const at = 6 + 16 * i
    // 0 stands for 256.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...images.map(([, png]) => png)])
}

function icns(images) {
  const parts = images.map(([type, png]) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(8 + parts.reduce((sum, { length }) => sum + length, 0), 4)
  return Buffer.concat([head, ...parts])
}

const images = await draw([...new Set([...linux, ...windows, ...Object.values(mac)])])
mkdirSync(folder, { recursive: true })
for (const size of linux) writeFileSync(join(folder, `${size}x${size}.png`), images.get(size))
writeFileSync(join(folder, 'icon.ico'), ico(windows.map((size) => [size, images.get(size)])))
writeFileSync(join(folder, 'icon.icns'), icns(Object.entries(mac).map(([type, size]) => [type, images.get(size)])))
