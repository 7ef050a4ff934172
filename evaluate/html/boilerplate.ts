/** What stands around articles on the web, as templates write it. The words are made up; none belongs to a body. */
export const navigation = `<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li>
<li><a href="/opinion">Opinion</a></li><li><a href="/subscribe">Subscribe for full access</a></li></ul></nav>`;

export const cookieBanner = `<div id="cookie-consent" class="banner" role="dialog"><p>We and our 214 partners store and access information on your device, such as cookies,
to show you personal content and to measure how it is read. You can change your mind at any time.</p><button>Accept all</button><button>Reject</button></div>`;

export const related = `<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Ministers gather for a summit on grain exports</a></li>
<li><a href="/2">What the vote in Chile means for its neighbours</a></li><li><a href="/3">Five charts that explain the price of gas</a></li></ul></aside>`;

export const comments = `<section id="comments"><h3>3 comments</h3><ol><li><b>old_salt</b> <time datetime="2025-01-05">5 January 2025</time><p>I was there at the time and remember it
quite differently, to be honest with you all.</p></li><li><b>reader77</b><p>Thank you for this. Please write more about Norway and the fisheries.</p></li></ol></section>`;

export const newsletter = `<div class="newsletter-signup"><h4>The morning letter</h4><p>Get the five stories that matter in your inbox, every weekday at six.</p>
<form action="/subscribe"><input type="email" placeholder="Your address"><button>Sign up</button></form></div>`;

export const share = `<ul class="share-buttons"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li><li><a href="#">Copy link</a></li></ul>`;

export const footer = `<footer><p>© 2025 The Example Courier Ltd. All rights reserved. Registered in Iceland.</p><ul><li><a href="/about">About us</a></li>
<li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/careers">Careers</a></li></ul></footer>`;

export const advertisement = `<div class="ad-slot" aria-label="Advertisement"><span>Advertisement</span><a href="https://ads.example.org">Travel insurance from three pounds a day</a></div>`;

export const authorBox = (author: string): string =>
  `<div class="author-bio"><img src="/a.jpg" alt=""><h4>About the author</h4><p>${author} covers diplomacy for the Courier and has lived in Lima and Oslo. Follow on Twitter.</p></div>`;

export const figure = `<figure><img src="/p.jpg" alt="A crowd in front of a building"><figcaption>A crowd in front of the ministry. Photograph: Jo Doe/Example Agency</figcaption></figure>`;
