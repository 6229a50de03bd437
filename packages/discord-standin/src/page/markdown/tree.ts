/** Discord's markdown as a tree: plain data, which the page draws as elements. */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  /** `masked` where the text was chosen by the author, not the address itself. */
  | { readonly type: 'link'; readonly href: string; readonly masked: boolean; readonly children: readonly Inline[] }
  | { readonly type: 'invite'; readonly code: string }
  | { readonly type: 'mention'; readonly of: Mentioned; readonly name: string }
  | { readonly type: 'time'; readonly seconds: number; readonly style: TimeStyle }
  /** `glyph` is `null` for a server's own emoji, which is an image. */
  | { readonly type: 'emoji'; readonly name: string; readonly glyph: string | null };

export type Mentioned = 'user' | 'role' | 'channel' | 'command' | 'everyone' | 'guide';

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export const TIME_STYLES = ['t', 'T', 'd', 'D', 'f', 'F', 's', 'S', 'R'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'list'; readonly start: number | null; readonly items: ReadonlyArray<readonly Block[]> }
  | { readonly type: 'code-block'; readonly language: string | null; readonly text: string };
