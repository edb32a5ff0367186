import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.js'

const read = (source: string, path?: string) => parse(source, path ? {path} : {}).language

describe('the language of copy that does not say it', () => {
  it.each([
    ['Acme Launches Smart Kettle', 'en'],
    ['# Acme Launches Smart Kettle\n\nBERN, 3 November 2026 – Acme Inc. today launched Kettle Pro.', 'en'],
    ['# Tidewell names Søren Müller-Größe Straße manager', 'en'],
    ['# Los Angeles, El Paso and La Jolla clubs merge', 'en'],
    ['', 'en'],
    ['株式会社エイクメは新しいケトルを発売', 'ja'],
    ['中国人民银行公布新规', 'zh'],
    ['חברת טיידוול פותחת מד גאות', 'he'],
    ['شركة تايدويل تفتتح مقياسا جديدا', 'ar'],
    ['Cyngor Caerdydd yn agor llyfrgell newydd yng Nghaerdydd', 'cy'],
    ['Spółka otwiera nowe biuro w Łodzi', 'pl'],
    ['Die Gemeinde eröffnet das neue Schwimmbad für alle', 'de'],
    ['La mairie ouvre une bibliothèque pour les familles', 'fr'],
    ['El ayuntamiento abre una biblioteca para las familias', 'es'],
    ['De gemeente opent een nieuwe bibliotheek voor het dorp', 'nl'],
    ['O município abre uma biblioteca para os jovens da cidade', 'pt'],
    ['Il comune apre una biblioteca nel centro della città', 'it']
  ])('is told by script, letters and frequent words: `%s` is %s', (source, tag) => {
    expect(read(source).tag).toBe(tag)
  })

  it('is English by default, and says so', () => {
    expect(read('Acme Launches Smart Kettle')).toEqual({tag: 'en', from: 'default'})
  })

  it('is what the path and the front matter say before that', () => {
    expect(read('Acme Launches Smart Kettle', 'release.cy.md')).toEqual({tag: 'cy', from: 'path'})
    expect(read('---\nlanguage: fr\n---\n\nAcme Launches Smart Kettle')).toEqual({
      tag: 'fr',
      from: 'front-matter'
    })
  })
})
