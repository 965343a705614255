import type { Pattern } from '../native/strings.ts'

/** Versions of runtimes that a binary names in its texts. */
export interface RuntimeStrings {
  electron?: string
  chromium?: string
  node?: string
  v8?: string
  ffmpeg?: string
  /** Of FFmpeg's libavcodec, which has its own versions: `61.3.100`. */
  libavcodec?: string
}

const version = String.raw`(\d{1,4}\.\d{1,4}\.\d{1,5}(?:-(?:alpha|beta|nightly|rc)\.\d{1,8})?)`

/**
 * Electron's user agent stands in its binary as one text, "Chrome/126.0.6478.234 Electron/31.3.1"
 * (electron/shell/common/application_info.cc); Node's inspector names itself "node.js/v20.15.1"
 * (node/src/inspector_socket_server.cc); V8 is built with Electron's suffix, "12.6.228.30-electron.0".
 */
export const runtimePatterns = {
  electron: pattern(' Electron/', 32, new RegExp(String.raw`Chrome/(\d+\.\d+\.\d+\.\d+) Electron/${version}`)),
  node: pattern('node.js/v', 0, new RegExp(`^node\\.js/v${version}`)),
  v8: pattern('-electron.', 24, /(?:^|[^\d.])(\d{1,3}\.\d{1,3}\.\d{1,4}(?:\.\d{1,4})?)-electron\.\d/),
  nodeV8: pattern('-node.', 24, /(?:^|[^\d.])(\d{1,3}\.\d{1,3}\.\d{1,4}(?:\.\d{1,4})?)-node\.\d/),
  ffmpeg: pattern('FFmpeg version ', 0, /^FFmpeg version n?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)/),
  libavcodec: pattern('Lavc', 0, /^Lavc(\d{1,3}\.\d{1,3}\.\d{1,3})/),
} as const satisfies Record<string, Pattern>

function pattern(anchor: string, before: number, expression: RegExp): Pattern {
  return { anchor: Buffer.from(anchor), before, after: 96, expression }
}

/** The versions of matches by pattern, where all matches of one agree; the first otherwise. */
export function runtimesOf(
  matches: Readonly<Record<keyof typeof runtimePatterns, readonly RegExpExecArray[]>>,
): RuntimeStrings {
  const [electron] = matches.electron
  const [node] = matches.node
  const [v8 = matches.nodeV8[0]] = matches.v8
  const [ffmpeg] = matches.ffmpeg
  const [libavcodec] = matches.libavcodec
  return {
    ...(electron?.[1] !== undefined && electron[2] !== undefined && { chromium: electron[1], electron: electron[2] }),
    ...(node?.[1] !== undefined && { node: node[1] }),
    ...(v8?.[1] !== undefined && node && { v8: v8[1] }),
    ...(ffmpeg?.[1] !== undefined && { ffmpeg: ffmpeg[1] }),
    ...(libavcodec?.[1] !== undefined && { libavcodec: libavcodec[1] }),
  }
}
