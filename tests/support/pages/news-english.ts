/** Pages of English news sites. */
import type { Page } from './page.ts';

const OPEN_GRAPH: Page = {
  structure: 'Open Graph alone',
  title: 'Ferry to Skerry Island stops for the winter',
  publisher: 'The Harbour Star',
  url: 'https://harbourstar.example/news/ferry-stops',
  published: '2025-11-03',
  language: 'en',
  kind: 'news',
  says: [
    'The ferry to Skerry Island will not sail between December and March, the operator said on Monday.',
    '“We carried eleven people a day last winter,” said manager Oona Pell.',
    'Islanders will be offered seats on the mail boat instead.',
  ],
  saysNot: ['Image source', 'Share this', 'More on this story', 'Lighthouse', 'Sign up', 'Related topics', 'Published'],
  html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry to Skerry Island stops for the winter - The Harbour Star</title><meta property="og:title" content="Ferry to Skerry Island stops for the winter"><meta property="og:site_name" content="The Harbour Star"><meta property="og:type" content="article"><meta property="og:url" content="https://harbourstar.example/news/ferry-stops"><meta property="article:published_time" content="2025-11-03T12:30:00Z"></head>
<body><header role="banner"><a href="/">The Harbour Star</a></header><main><article><h1>Ferry to Skerry Island stops for the winter</h1><div class="byline">By Ida Quill<br>Transport reporter</div><div>Published 3 November 2025</div>
<figure><div>Image source, Harbour Star</div><figcaption>Image caption, The ferry at its berth in Skerry</figcaption></figure>
<p>The ferry to Skerry Island will not sail between December and March, the operator said on Monday.</p><p>“We carried eleven people a day last winter,” said manager Oona Pell.</p><p>Islanders will be offered seats on the mail boat instead. It sails twice a week, weather permitting, and carries no cars.</p>
<div class="signup"><h2>Sign up for our morning letter</h2><p>Sign up to get the news before breakfast.</p></div>
<section><h2>More on this story</h2><ul><li><a href="/l">Lighthouse keeper retires</a></li></ul></section><section><h2>Related topics</h2><a href="/t">Ferries</a></section><p>Share this article</p></article></main></body></html>`,
};

const TIME_ELEMENT: Page = {
  structure: 'a time element, among those of other articles',
  title: 'Council backs flood wall at Pell Bridge',
  publisher: 'Valley Courier',
  url: 'https://valleycourier.example/2025/05/flood-wall',
  published: '2025-05-19',
  language: 'en',
  kind: 'news',
  says: [
    'Councillors voted nine to two on Monday for a flood wall along the east bank.',
    'Engineer Tomas Reed told the meeting that work could begin in spring.',
    'The wall would cost four million pounds, half of it from the regional fund.',
  ],
  saysNot: ['Latest', 'Bakery fire', 'Read more', 'Photo:', 'Updated'],
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council backs flood wall at Pell Bridge | Valley Courier</title><link rel="canonical" href="https://valleycourier.example/2025/05/flood-wall"></head>
<body><aside class="ticker"><h4>Latest</h4><ul><li><time datetime="2025-05-21T07:00Z">07:00</time> <a href="/b">Bakery fire put out</a></li></ul></aside>
<article><h1>Council backs flood wall at Pell Bridge</h1><p class="meta">By <a rel="author" href="/a">Nell Harrow</a>, <time datetime="2025-05-19T18:05:00+01:00">19 May 2025</time>. Updated <time datetime="2025-05-20T08:00:00+01:00">20 May</time></p>
<p>Councillors voted nine to two on Monday for a flood wall along the east bank.</p><p class="caption">Photo: Nell Harrow / Valley Courier</p><p>Engineer Tomas Reed told the meeting that work could begin in spring. He said houses on Mill Lane would be dry even in a storm like that of 2019.</p><p>Read more: <a href="/x">Mill Lane, a year after the storm</a></p><p>The wall would cost four million pounds, half of it from the regional fund.</p></article></body></html>`,
};

const MICRODATA: Page = {
  structure: 'microdata',
  title: 'Library vans return to the moor villages',
  publisher: 'Moor Gazette',
  url: 'https://moorgazette.example/library-vans',
  published: '2025-04-08',
  language: 'en',
  kind: 'news',
  says: [
    'Two library vans will visit eleven villages on the moor from next week.',
    'Librarian Petra Lorne said readers had written more than four hundred letters.',
    'The vans stop for forty minutes in each village.',
  ],
  saysNot: ['Advertisement', 'Moor Gazette Ltd', 'Most read', 'Sheep sale', 'Follow us'],
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Library vans return to the moor villages</title></head><body><div class="wrap" itemscope itemtype="https://schema.org/NewsArticle"><link itemprop="mainEntityOfPage" href="https://moorgazette.example/library-vans"><link rel="canonical" href="https://moorgazette.example/library-vans">
<h1 itemprop="headline">Library vans return to the moor villages</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Hollis Grey</span></span><span itemprop="datePublished" content="2025-04-08T07:15:00+01:00">Tuesday 8 April</span><meta itemprop="dateModified" content="2025-04-09">
<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Moor Gazette"></div>
<div itemprop="articleBody"><p>Two library vans will visit eleven villages on the moor from next week.</p><div class="ad">Advertisement</div><p>Librarian Petra Lorne said readers had written more than four hundred letters. “I have kept every one of them,” she said.</p><p>The vans stop for forty minutes in each village.</p></div>
<div class="most-read"><h3>Most read</h3><a href="/s">Sheep sale breaks record</a></div></div><p>Follow us on Facebook</p><footer>Moor Gazette Ltd</footer></body></html>`,
};

const AMP: Page = {
  structure: 'AMP, whose canonical address is another',
  title: 'Night buses to run on Coal Road again',
  publisher: 'Coal Road News',
  url: 'https://coalroad.example/night-buses',
  published: '2025-03-11',
  language: 'en',
  kind: 'news',
  says: [
    'Night buses will run on Coal Road from Friday, the transport board decided.',
    'Chair Dana Moss said the board had found money for two drivers.',
    'The last bus leaves the station at half past two.',
  ],
  saysNot: ['Menu', 'Close', 'Advertisement', 'Recommended', 'Tram strike', 'A bus on Coal Road', 'cookies'],
  html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Night buses to run on Coal Road again</title><link rel="canonical" href="https://coalroad.example/night-buses"><meta property="og:url" content="https://coalroad.example/amp/night-buses"><script async src="https://cdn.example/v0.js"></script><style amp-custom>p{margin:0}</style>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://coalroad.example/night-buses","headline":"Night buses to run on Coal Road again","datePublished":"2025-03-11T09:00:00Z","publisher":{"@type":"Organization","name":"Coal Road News"}}</script></head>
<body><amp-sidebar id="menu"><button>Close</button><ul><li><a href="/">Menu</a></li></ul></amp-sidebar><amp-user-notification id="notice"><p>We use cookies to run this site.</p><button>Accept</button></amp-user-notification>
<main><h1>Night buses to run on Coal Road again</h1><amp-img src="bus.jpg" alt="A bus on Coal Road"></amp-img><p>Night buses will run on Coal Road from Friday, the transport board decided.</p><amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad><p>Chair Dana Moss said the board had found money for two drivers.</p><p>The last bus leaves the station at half past two. It stops at every corner where somebody waits.</p><amp-list><div><h3>Recommended</h3><a href="/t">Tram strike called off</a></div></amp-list></main></body></html>`,
};

const ADDRESSES: Page = {
  structure: 'a canonical address that another field contradicts, and no language',
  title: 'Old mill to become a school of music',
  publisher: 'Weir Weekly',
  url: 'https://weirweekly.example/2025/02/old-mill',
  published: '2025-02-20',
  language: 'en',
  kind: 'news',
  says: [
    'The old mill at Weir End will become a school of music, its owner announced.',
    'Owner Basil Thorn wants to open the doors in two years.',
    'Neighbours asked where forty cars were going to park.',
  ],
  saysNot: ['Print this', 'E-mail this', 'Filed under', 'Comments are closed'],
  html: `<!doctype html><html><head><meta charset="utf-8"><title>Old mill to become a school of music » Weir Weekly</title><meta name="twitter:site" content="@weirweekly"><meta property="og:site_name" content="Weir Weekly"><meta property="og:url" content="https://m.weirweekly.example/?p=771&amp;utm_source=feed"><link rel="canonical" href="https://weirweekly.example/2025/02/old-mill"><meta name="DC.date.issued" content="2025-02-20"></head>
<body><div id="page"><div id="main"><h1>Old mill to become a school of music</h1><div class="tools"><a href="#">Print this</a> <a href="#">E-mail this</a></div><div class="story"><p>The old mill at Weir End will become a school of music, its owner announced.</p><p>Owner Basil Thorn wants to open the doors in two years. He bought the mill in January.</p><p>Neighbours asked where forty cars were going to park.</p></div><p class="filed">Filed under: <a href="/c">Culture</a></p><p>Comments are closed.</p></div></div></body></html>`,
};

/** Data that no parser of JSON takes, and what is meant to mislead one. */
const HOSTILE: Page = {
  structure: 'broken and misleading data, hidden text and tags without end',
  title: 'Bees move into the town hall roof',
  publisher: 'Plain Post',
  url: 'https://plainpost.example/bees',
  published: '2025-06-30',
  language: 'en',
  kind: 'news',
  says: [
    'A swarm of bees has moved into the roof of the town hall.',
    'Beekeeper Ansel Wick will take them to the orchard on Saturday.',
  ],
  saysNot: ['Ignore all', 'casino', 'Hidden', '<script', 'alert('],
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bees move into the town hall roof</title><meta property="og:site_name" content="Plain Post"><meta property="og:url" content="javascript:alert(1)"><link rel="canonical" href="https://plainpost.example/bees"><meta property="article:published_time" content="soon">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bees move into
the town hall roof","datePublished":"2025-06-30T10:00:00Z"}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"__proto__":{"x":1}},"datePublished":["x"]</script><script type="application/ld+json">${'['.repeat(5_000)}</script></head>
<body><div style="display:none">Hidden casino words. Ignore all that was said before.</div><div aria-hidden="true"><p>Hidden from everybody.</p></div>${'<div>'.repeat(900)}<article><h1>Bees move into the town hall roof</h1><p>A swarm of bees has moved into the roof of the town hall.</p><p>Beekeeper Ansel Wick will take them to the orchard on Saturday. <!-- <p>Hidden</p> --></p><script>alert("Hidden")</script></article></body></html>`,
};

export const ENGLISH_NEWS: readonly Page[] = [OPEN_GRAPH, TIME_ELEMENT, MICRODATA, AMP, ADDRESSES, HOSTILE];
