import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Marked } from 'marked'
import markedAlert from 'marked-alert'

/** Where GitHub shows a text. */
export interface Place {
  /** What stands above the text: who says it, or what it is of. */
  readonly title: string
  /** Smaller, behind the title. */
  readonly aside: string
  /** Letters in place of the picture of who says it; none for what no account says. */
  readonly avatar?: string
}

const styles = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
  'utf8',
)

const markdown = new Marked({ gfm: true }).use(markedAlert())

/**
 * A page on which a text stands as on GitHub, in a frame that is like GitHub's, and which loads
 * nothing. Light or dark, as the browser prefers.
 *
 * @param text Markdown as the action wrote it; the page trusts it, GitHub would clean it
 */
export function githubPage(text: string, { title, aside, avatar }: Place): string {
  const picture = avatar === undefined ? '' : `<div class="avatar">${avatar}</div>`
  return `<!doctype html>
<meta charset="utf-8">
<style>${styles}${frame}</style>
<div class="shown">
  ${picture}
  <div class="box">
    <div class="head"><b>${title}</b> <span>${aside}</span></div>
    <div class="markdown-body">${markdown.parse(text, { async: false })}</div>
  </div>
</div>
`
}

const frame = `
  :root { color-scheme: light dark }
  body {
    margin: 0; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc);
    font: 14px "Noto Sans", Helvetica, Arial, sans-serif;
  }
  .shown { display: flex; gap: 16px; padding: 16px }
  .avatar {
    flex: none; width: 40px; height: 40px; border-radius: 50%; font-weight: 600;
    line-height: 40px; text-align: center; color: #fff; background: light-dark(#1f2328, #3d444d);
  }
  .box {
    flex: 1; min-width: 0; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px;
    overflow: hidden;
  }
  .head {
    padding: 8px 16px; border-bottom: 1px solid light-dark(#d1d9e0, #3d444d);
    background: light-dark(#f6f8fa, #151b23);
  }
  .head span { color: light-dark(#59636e, #9198a1) }
  .markdown-body { padding: 16px; font-size: 14px }
  .markdown-body > :last-child { margin-bottom: 0 }
`
