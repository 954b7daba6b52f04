import { expect, test } from 'vitest';
import { attributionsIn, expectedOf, partsOf } from './attributions-in.ts';

test.each([
  '{source:The minister} {cue:wrote} on X: {content:“The bridge is safe.”}',
  '{content:“The bridge is safe,”} {source:the minister} {cue:posted} on Truth Social.',
  '{source:The minister} {cue:posted}: {content:“The bridge is safe.”}',
  'In a post on X, {source:the minister} {cue:said} {content:the bridge was safe}.',
  'In a post on Truth Social, {source:Mr Lee} {cue:called} {content:the bridge “a disgrace”}.',
  'Writing on X, {source:the minister} {cue:said} {content:the bridge was safe}.',
  '{content:“The bridge is safe,”} {source:@janerao} {cue:tweeted}.',
  '{source:@janerao} {cue:wrote}: {content:“The bridge is safe.”}',
  '{content:“We must act,”} {cue:read} {source:a post on the ministry’s account}.',
  '{source:A post on the ministry’s account} {cue:read}: {content:“The bridge is safe.”}',
  '{source:Rao} shared a video, {cue:writing}: {content:“The bridge is safe.”}',
  '{content:“The bridge is safe,”} {source:Rao} {cue:said} in a post on LinkedIn. {content:“Use it.”}',
])('posts: %s', (marked) => {
  const { text, parts } = expectedOf(marked);
  expect(partsOf(attributionsIn(text))).toEqual(parts);
});
