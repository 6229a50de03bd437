/** English pages that were written before the reading of pages was tuned, and not looked at until it was done. */
import type { Page } from './page.ts';

const LISTED: Page = {
  structure: 'JSON-LD in a list of types, with several publishers',
  title: 'Quarry blast cracks chapel windows',
  publisher: 'Stone Valley Echo',
  url: 'https://stonevalleyecho.example/quarry-blast',
  published: '2025-10-02',
  language: 'en',
  kind: 'news',
  says: [
    'A blast at Grimble Quarry cracked six windows of the chapel in Upper Stone on Wednesday.',
    'Quarry manager Errol Finch apologised and promised to pay for new glass.',
    'Minister Agnes Tarn said the oldest window dated from 1742.',
  ],
  saysNot: ['Get our app', 'Recommended for you', 'Ad feedback', 'Related', 'View comments', 'Listen to this article'],
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quarry blast cracks chapel windows</title><script type="application/ld+json">[{"@context":"https://schema.org","@type":["NewsArticle","ReportageNewsArticle"],"headline":"Quarry blast cracks chapel windows","datePublished":"2025-10-02T16:20:00.000Z","publisher":[{"@type":"NewsMediaOrganization","name":"Stone Valley Echo"},{"@type":"Organization","name":"Valley Media"}],"mainEntityOfPage":{"@type":"WebPage","@id":"https://stonevalleyecho.example/quarry-blast"}}]</script></head>
<body><div class="app-banner"><p>Get our app</p></div><div role="main"><h1>Quarry blast cracks chapel windows</h1><div class="audio-player">Listen to this article</div><div class="article__content"><p>A blast at Grimble Quarry cracked six windows of the chapel in Upper Stone on Wednesday.</p><div class="ad-slot">Ad feedback</div><p>Quarry manager Errol Finch apologised and promised to pay for new glass.</p><p>Related: <a href="/r">Quarry may dig deeper, inspector says</a></p><p>Minister Agnes Tarn said the oldest window dated from 1742. “It survived two wars,” she said.</p></div><div class="comments-link"><a href="#c">View comments</a></div><div class="reco"><h2>Recommended for you</h2><ul><li><a href="/a">Choir wins prize</a></li></ul></div></div></body></html>`,
};

const VOTES: Page = {
  structure: 'a city council with votes in a table and a day in its heading alone',
  title: 'Minutes of the meeting of Tuesday, 21 October 2025',
  publisher: 'City of Marlow Bay',
  url: 'https://marlowbay.example/council/minutes.aspx?id=881',
  published: '2025-10-21',
  language: 'en',
  kind: 'minutes',
  says: [
    'Call to order',
    'Mayor Ruth Calloway called the meeting to order at 6:00 p.m.',
    'Motion by Councilmember Ortega to approve the bus contract, seconded by Councilmember Lind.',
    'The motion carried, 4 to 1.',
    'The meeting adjourned at 7:15 p.m.',
  ],
  saysNot: ['Home', 'Departments', 'Print', 'Font Size', 'Powered by', 'Select Language'],
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8"><title>City of Marlow Bay : Minutes of the meeting of Tuesday, 21 October 2025</title><link rel="canonical" href="https://marlowbay.example/council/minutes.aspx?id=881"></head>
<body><form method="post" action="./minutes.aspx" id="aspnetForm"><div id="topnav"><ul><li><a href="/">Home</a></li><li><a href="/d">Departments</a></li></ul></div><div class="tools"><span>Font Size:</span> <a href="#">+</a> <a href="#">-</a> <a href="#">Print</a></div><div id="translate">Select Language</div>
<div id="ctl00_content"><h1>Minutes of the meeting of Tuesday, 21 October 2025</h1><h2>1. Call to order</h2><p>Mayor Ruth Calloway called the meeting to order at 6:00 p.m.</p><p>Present: Mayor Calloway, Councilmembers Ortega, Lind, Baptiste and Sorrel.</p><h2>2. Bus contract</h2><p>Motion by Councilmember Ortega to approve the bus contract, seconded by Councilmember Lind.</p><table border="1"><tr><th>Member</th><th>Vote</th></tr><tr><td>Calloway</td><td>Aye</td></tr><tr><td>Ortega</td><td>Aye</td></tr><tr><td>Baptiste</td><td>Nay</td></tr></table><p>The motion carried, 4 to 1.</p><h2>3. Adjournment</h2><p>The meeting adjourned at 7:15 p.m.</p></div></form><div id="footer">Powered by CivicDesk</div></body></html>`,
};

const WIKI: Page = {
  structure: 'MediaWiki in English with pictures, notes to other pages and references',
  title: 'Great Marsh flood',
  publisher: 'Fenlore',
  url: 'https://fenlore.example/wiki/Great_Marsh_flood',
  published: null,
  language: 'en',
  kind: 'news',
  says: [
    'The Great Marsh flood was a storm surge that drowned four villages in the winter of 1887.',
    'Background',
    'The sea wall had not been repaired for thirty years.',
    'Vicar Josiah Pole wrote that the bells rang all night.',
  ],
  saysNot: [
    'edit',
    'Jump to',
    'For the novel',
    'The wall in 1890',
    'citation needed',
    'Retrieved',
    'Categories',
    'From Fenlore',
    'Contents',
  ],
  html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="UTF-8"><title>Great Marsh flood - Fenlore</title><meta name="generator" content="MediaWiki 1.39.4"><link rel="canonical" href="https://fenlore.example/wiki/Great_Marsh_flood"></head><body class="mediawiki"><main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading"><span class="mw-page-title-main">Great Marsh flood</span></h1></header><div id="siteSub" class="noprint">From Fenlore</div><div id="contentSub"></div><a class="mw-jump-link" href="#x">Jump to navigation</a><div class="mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">For the novel, see <a href="/n">Marsh (novel)</a>.</div>
<div class="thumb tright"><div class="thumbinner"><img src="w.jpg"><div class="thumbcaption">The wall in 1890</div></div></div><p>The <b>Great Marsh flood</b> was a storm surge that drowned four villages in the winter of 1887.<sup id="cite_ref-a" class="reference"><a href="#a">&#91;1&#93;</a></sup></p><div class="toc"><h2>Contents</h2></div><h2><span class="mw-headline" id="Background">Background</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="#">edit</a><span class="mw-editsection-bracket">]</span></span></h2><p>The sea wall had not been repaired for thirty years.<sup class="noprint Inline-Template Template-Fact">[<i>citation needed</i>]</sup> Vicar Josiah Pole wrote that the bells rang all night.</p>
<h2>References</h2><div class="mw-references-wrap"><ol class="references"><li><span class="reference-text">County archive. Retrieved 4 May 2020.</span></li></ol></div></div><div id="catlinks"><a href="/c">Categories</a>: <a href="/f">Floods</a></div></main></body></html>`,
};

const AMP_PAYWALL: Page = {
  structure: 'AMP with sections for subscribers',
  title: 'Who owns the old gasworks?',
  publisher: 'The Dock Ledger',
  url: 'https://dockledger.example/gasworks',
  published: '2025-02-11',
  language: 'en',
  kind: 'news',
  says: [
    'For eleven years nobody has paid the ground rent of the old gasworks.',
    'Harbour master Silas Crane believes its owner died abroad.',
  ],
  saysNot: ['Subscribe', 'Already a subscriber', 'Log in', 'This article is for subscribers', 'Sections', 'Powered by'],
  html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Who owns the old gasworks? | The Dock Ledger</title><link rel="canonical" href="https://dockledger.example/gasworks"><meta property="og:title" content="Who owns the old gasworks?"><meta property="og:site_name" content="The Dock Ledger"><meta property="article:published_time" content="2025-02-11T04:00:00Z"><script async custom-element="amp-subscriptions" src="https://cdn.example/s.js"></script></head>
<body><amp-sidebar id="s"><h4>Sections</h4><ul><li><a href="/n">News</a></li></ul></amp-sidebar><article><h1>Who owns the old gasworks?</h1><p>For eleven years nobody has paid the ground rent of the old gasworks.</p><p>Harbour master Silas Crane believes its owner died abroad.</p><section subscriptions-section="content-not-granted"><h3>This article is for subscribers</h3><p>Subscribe from £1 a week to read on.</p><p>Already a subscriber? Log in</p></section></article><amp-consent id="c"><div id="ui">We and our partners use cookies.</div></amp-consent><footer>Powered by Ledger</footer></body></html>`,
};

const BLOG: Page = {
  structure: 'a blog with comments and no field but the address',
  title: 'What I heard at the allotment meeting',
  publisher: 'Mud and Beans',
  url: 'https://mudandbeans.blogspot.example/2025/04/allotment-meeting.html',
  published: '2025-04-06',
  language: 'en',
  kind: 'news',
  says: [
    'About thirty of us squeezed into the scout hut on Saturday.',
    'Chairman Walt Pym told us that the water would be turned on by Easter.',
    'Nobody wanted to talk about the rats.',
  ],
  saysNot: ['Posted by', 'comments:', 'I was there too', 'Newer Post', 'Labels', 'About Me', 'Subscribe to'],
  html: `<!DOCTYPE html><html dir='ltr'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Mud and Beans: What I heard at the allotment meeting</title><link href='https://mudandbeans.blogspot.example/2025/04/allotment-meeting.html' rel='canonical'/></head><body><div id='header-wrapper'><h1 class='title'><a href='/'>Mud and Beans</a></h1></div><div id='main'><h2 class='date-header'><span>Sunday, 6 April 2025</span></h2><div class='post hentry'><h3 class='post-title entry-title'><a href='#'>What I heard at the allotment meeting</a></h3><div class='post-body entry-content'><p>About thirty of us squeezed into the scout hut on Saturday.</p><p>Chairman Walt Pym told us that the water would be turned on by Easter. There was applause.</p><p>Nobody wanted to talk about the rats.</p></div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>Beany</span></span> <span class='post-timestamp'>at <abbr class='published' title='2025-04-06T10:05:00+01:00'>10:05</abbr></span> <span class='post-labels'>Labels: <a href='/l'>allotment</a></span></div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl><dt>Marge said...</dt><dd><p>I was there too and it was cold.</p></dd></dl></div><div class='blog-pager'><a href='/n'>Newer Post</a></div><div class='feed-links'>Subscribe to: <a href='/f'>Post Comments (Atom)</a></div></div><div id='sidebar-wrapper'><h2>About Me</h2><p>I grow beans.</p></div></body></html>`,
};

export const SEALED_ENGLISH: readonly Page[] = [LISTED, VOTES, WIKI, AMP_PAYWALL, BLOG];
