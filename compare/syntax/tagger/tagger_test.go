package tagger_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"

	"parallax/compare/syntax/tagger"
	"parallax/corpus/sample"
)

// A pair tags sentences by the library and here, with words kept from one
// sentence to the next.
type pair struct {
	library tag.Interface
	tagger  *tagger.Tagger
	words   map[string]*tagger.Word
}

func newPair(t testing.TB) *pair {
	library, err := tag.Open(tag.Default)
	if err != nil {
		t.Fatal(err)
	}
	return &pair{library, tagger.New(), map[string]*tagger.Word{}}
}

// tags are what the library makes of a sentence, and what is made of it here.
func (p *pair) tags(sentence []string) (theirs, ours []string) {
	for _, token := range p.library.Tag(sentence) {
		theirs = append(theirs, token.Tag)
	}
	words := make([]*tagger.Word, len(sentence))
	for i, text := range sentence {
		if p.words[text] == nil {
			p.words[text] = p.tagger.Word(text)
		}
		words[i] = p.words[text]
	}
	ours = make([]string, len(sentence))
	p.tagger.Tag(words, ours)
	return theirs, ours
}

// check compares the tags of each line of a text.
func (p *pair) check(t testing.TB, text string) {
	tokenizer := tokenize.New()
	for line := range strings.Lines(text) {
		var sentence []string
		for _, token := range tokenizer.Tokenize(line) {
			sentence = append(sentence, token.Text)
		}
		if theirs, ours := p.tags(sentence); !slices.Equal(theirs, ours) {
			t.Fatalf("%q\nthe library: %q\nhere:        %q", sentence, theirs, ours)
		}
	}
}

// TestTagsAreTheLibrarys looks at prose, and at what the library tags by its looks.
func TestTagsAreTheLibrarys(t *testing.T) {
	p := newPair(t)
	for _, text := range []string{
		"The 22-year-old ferry ran aground at 9:15 p.m. on 3 June 2031 - its 4th time - and lost $1.5 million.",
		"“We shan't pay,” she said ; it's theirs , isn't it ? He'd gone . -- so be it ...",
		"ÉTÉ à la Größe Łódź naïve 日本 said", "1999 +123 -123 0123 12.5 1/2 3-2 x-1 - -x",
		":) :-) hello :( 8D xD O.o ¯\\(ツ)/¯ (ಠ_ಠ) fine", "0 * *T* *T*-1 *PRO*-12 *?* -LRB- ( in ) -RRB- end", "@anna wrote to @ and @@",
		"-", "- -", "-- --", "a", ": = [ ] ( ) : x", "`` Yes '' , he said", "I saw snake_case and a:b and c=d [x] :x x: =x x=",
	} {
		p.check(t, text)
	}
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		data, err := sample.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p.check(t, string(data))
	}
}

// TestTagsOfNewspapers looks at all labelled reports, where they are.
func TestTagsOfNewspapers(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/gold/clusters/*/*.txt")
	if len(files) == 0 {
		t.Skip("no labelled reports beside the project")
	}
	p := newPair(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p.check(t, string(data))
	}
}

// FuzzTag holds the tags of any words to be the library's.
func FuzzTag(f *testing.F) {
	for _, seed := range []string{"The lock was broken .", "- -- -LRB- 0 * @x", ":) xD 8-D =( (: )", "1999 +199 -199 12,000", "A\xff \xff- é"} {
		f.Add(seed)
	}
	p := newPair(f)
	f.Fuzz(func(t *testing.T, text string) {
		p.words = map[string]*tagger.Word{}
		sentence := strings.Fields(text)
		if theirs, ours := p.tags(sentence); !slices.Equal(theirs, ours) {
			t.Fatalf("%q\nthe library: %q\nhere:        %q", sentence, theirs, ours)
		}
	})
}

func BenchmarkTag(b *testing.B) {
	p := newPair(b)
	sentence := strings.Fields("The company that runs the wooden ferries said on Monday that it would replace nine old engines , but the union said no .")
	p.tags(sentence)
	b.Run("library", func(b *testing.B) {
		for b.Loop() {
			p.library.Tag(sentence)
		}
	})
	words, tags := make([]*tagger.Word, len(sentence)), make([]string, len(sentence))
	for i, text := range sentence {
		words[i] = p.words[text]
	}
	b.Run("here", func(b *testing.B) {
		for b.Loop() {
			p.tagger.Tag(words, tags)
		}
	})
}
