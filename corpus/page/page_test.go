package page

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// blocks prints the blocks of a page a line each, those that are no plain text
// with their kind before them.
func blocks(p Page) string {
	var out []string
	for _, b := range p.Blocks {
		out = append(out, []string{"", "# ", "caption: ", "stamp: ", "apart: "}[b.Kind]+b.Text)
	}
	return strings.Join(out, "\n")
}

func TestBlocks(t *testing.T) {
	const long = "The mayor said on Monday that twelve of the forty bridges had been closed, and that nobody should cross the river on foot. "
	for _, c := range []struct{ name, html, want string }{
		{"paragraphs", "<p>One.<p>Two <b>and</b>\n a half.", "One.\nTwo and a half."},
		{"two breaks", "<div>One<br><br>Two</div>", "One\nTwo"},
		{"a break behind a sentence", "<div>One.<br>Two</div>", "One.\nTwo"},
		{"a break in a sentence", "<div>One<br>and two.</div>", "One and two."},
		{"a break behind a byline", "<div><b>By Ann Holm</b><br>Published: 3 June 2031<br><br>One.</div>", "By Ann Holm\nPublished: 3 June 2031\nOne."},
		{"a break that is no byline's", "<div>By Monday night<br>the river rose.</div>", "By Monday night the river rose."},
		{"scripts and styles", "<p>One.</p><script>two</script><style>three</style><noscript>four</noscript>", "One."},
		{"a table of data", "<table><tr><td>Dead<td>12<tr><td>Hurt<td>40</table>", "Dead | 12\nHurt | 40"},
		{"a table of layout", "<table><tr><td><p>One.</p><p>Two.</p><td><p>Three.</p></table>", "One.\nTwo.\nThree."},
		{"captions", "<p>One.</p><figure><img><figcaption>The river</figcaption></figure>", "One.\ncaption: The river"},
		{"a line with a time in it", `<p>One.</p><div>Ann Holm, <time datetime="2031-06-03">today</time></div>`, "One.\nstamp: Ann Holm, today"},
		{"a time in a sentence", `<p>It began at <time>4 p.m.</time> today.</p>`, "It began at 4 p.m. today."},
		{"an embedded post", `<p>One.</p><blockquote class="twitter-tweet"><p>So many!</p></blockquote>`, "One.\napart: So many!"},
		{"a block quotation", "<p>One.</p><blockquote>We are safe.</blockquote>", "One.\n“We are safe.”"},
		{"a block quotation with marks", "<p>One.</p><blockquote>“We are safe.”</blockquote>", "One.\n“We are safe.”"},
		{"a list of links", `<p>One.</p><ul><li><a href="/a">Another story</a></li></ul>`, "One."},
		{"a link in a sentence", `<p>The <a href="/a">river</a> rose.</p>`, "The river rose."},
		{"hidden text", `<p>One.</p><p hidden>Two.</p><p style="display: none">Three.</p>`, "One."},
		{"the same line twice", "<p>" + long + "</p><p>" + long + "</p>", strings.TrimSpace(long)},
		{"a pulled quotation", "<p>" + strings.Repeat(long, 2) + "</p><p>“twelve of the forty bridges had been closed”</p>", strings.TrimSpace(strings.Repeat(long, 2))},
	} {
		p, err := Read([]byte(c.html), "")
		if err != nil || blocks(p) != c.want {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, err, blocks(p), c.want)
		}
	}
}

func TestEncoding(t *testing.T) {
	const meta = `<meta charset="%s"><p>`
	for _, c := range []struct{ name, header, html, want string }{
		{"UTF-8 that nobody names", "", "<p>caf\xc3\xa9", "café"},
		{"Windows-1252 that nobody names", "", "<p>caf\xe9", "café"},
		{"named in the page", "", fmt.Sprintf(meta, "iso-8859-2") + "\xb1", "ą"},
		{"named by the server", "text/html; charset=iso-8859-5", "<p>\xd4\xd0", "да"},
		{"the server goes before the page", "text/html; charset=utf-8", fmt.Sprintf(meta, "iso-8859-2") + "é", "é"},
		{"a byte order mark goes before all", "text/html; charset=iso-8859-2", "\xef\xbb\xbf<p>é", "é"},
		{"UTF-16", "", "\xff\xfe<\x00p\x00>\x00\xe9\x00", "é"},
		{"named wrongly", "", fmt.Sprintf(meta, "utf-8") + "caf\xe9", "café"},
		{"a word far down in the page", "", strings.Repeat(" ", 2000) + "<p>caf\xc3\xa9", "café"},
		{"named far down in the page", "", strings.Repeat(" ", 2000) + "<META http-equiv=x content='text/html; charset=KOI8-R'><p>\xc4\xc1", "да"},
		{"named by XML", "", `<?xml version="1.0" encoding='windows-1251'?><p>` + "\xe4\xe0", "да"},
		{"named far down as what it cannot be", "", strings.Repeat(" ", 2000) + fmt.Sprintf(meta, "utf-16") + "caf\xe9", "café"},
		{"named as what is all ASCII", "", fmt.Sprintf(meta, "iso-2022-jp") + "\x1b$BF|K\\\x1b(B", "日本"},
	} {
		p, err := Read([]byte(c.html), c.header)
		if err != nil || blocks(p) != c.want {
			t.Errorf("%s: %v, got %q, want %q", c.name, err, blocks(p), c.want)
		}
	}
}

// What had to be guessed of an encoding is told, and nothing is where the page says it.
func TestDoubtfulEncoding(t *testing.T) {
	for html, want := range map[string]string{
		"<p>caf\xe9":                         "does not say in what encoding",
		"<meta charset=x-none><p>caf\xe9":    "does not say in what encoding",
		"<meta charset=utf-8><p>caf\xe9":     "says that it is UTF-8 and is not",
		"<p>caf\xc3\xa9 caf\xc3\xa9 caf\xe9": "damaged UTF-8",
		"<meta charset=latin1><p>caf\xe9":    "",
		"<p>caf\xc3\xa9":                     "",
		"<p>cafe":                            "",
	} {
		p, err := Read([]byte(html), "")
		if err != nil || len(p.Doubts) != min(1, len(want)) || !strings.Contains(strings.Join(p.Doubts, ""), want) {
			t.Errorf("%q: %v, doubts %q", html, err, p.Doubts)
		}
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ name, html, title, source string }{
		{"none", "<p>One.", "", ""},
		{"with the outlet behind it", "<title>Bridges closed after flood | News | The Post</title>", "Bridges closed after flood", "The Post"},
		{"with a dash of its own", "<title>Bridges closed - and nobody knows for how long</title>", "Bridges closed - and nobody knows for how long", ""},
		{"the heading that says the same", "<title>Bridges closed after flood</title><h1>The Post</h1><h2>Bridges closed after the flood</h2>", "Bridges closed after the flood", ""},
		{"what is told for other sites, where nothing is seen", `<meta property="og:title" content="Bridges closed after flood"><h1>The Post</h1>`, "Bridges closed after flood", ""},
		{"the outlet with its slogan", `<meta property="og:site_name" content="The Post | News first">`, "", "The Post"},
		{"the outlet by its address", `<link rel="canonical" href="https://www.post.example/a">`, "", "post.example"},
	} {
		p, err := Read([]byte(c.html), "")
		if err != nil || p.Title != c.title || p.Source != c.source {
			t.Errorf("%s: %v, title %q of %q, want %q of %q", c.name, err, p.Title, p.Source, c.title, c.source)
		}
	}
}

func TestLinkedData(t *testing.T) {
	for _, c := range []struct{ name, data, published string }{
		{"plain", `{"@type":"NewsArticle","datePublished":"D"}`, "[D]"},
		{"with context", `{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"D"}`, "[D]"},
		{"in a list", `[{"@type":"Person"},{"@type":["Thing","Article"],"datePublished":"D"}]`, "[D]"},
		{"in a graph", `{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting","datePublished":"D"}]}`, "[D]"},
		{"of a page that has an article", `{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"D"}}`, "[D]"},
		{"behind marks of a comment", `<!-- {"@type":"NewsArticle","datePublished":"D"} -->`, "[D]"},
		{"with line ends in its texts", "{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"datePublished\":\"D\"};", "[D]"},
		{"of something else", `{"@type":"Recipe","datePublished":"D"}`, "[]"},
		{"broken", `{"@type":"NewsArticle","datePublished":"D"`, "[]"},
		{"nested without end", strings.Repeat(`{"@graph":`, 5000) + `{"@type":"NewsArticle","datePublished":"D"}` + strings.Repeat("}", 5000), "[]"},
	} {
		p, err := Read([]byte(`<script type="application/ld+json">`+c.data+"</script><p>One."), "")
		if got := fmt.Sprint(p.Published); err != nil || got != c.published {
			t.Errorf("%s: %v, got %s, want %s", c.name, err, got, c.published)
		}
	}
}

// What is left out is what a person may look for: each line once, in order.
func TestDropped(t *testing.T) {
	p, err := Read([]byte(`<h1>Bridges closed after the flood</h1><nav><a href="/">Home</a></nav><p>3 June 2031</p><div class="share">Share</div>
		<article><p>The mayor closed twelve bridges.</p><div class="related"><p>Another story altogether.</p></div><p>Nobody was hurt.</p></article>
		<footer>Imprint</footer><footer>Imprint</footer>`), "")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(p.Dropped, " / "), "Home / 3 June 2031 / Share / Another story altogether. / Imprint"; got != want {
		t.Errorf("dropped %s, want %s", got, want)
	}
	if got, want := strings.Join(p.Near, " / "), "Home / 3 June 2031 / Share / Another story altogether. / Imprint"; got != want {
		t.Errorf("near %s, want %s", got, want)
	}
}

func TestWall(t *testing.T) {
	for html, want := range map[string]bool{
		"<p>The mayor closed twelve bridges.":                                                           false,
		"<p>The mayor closed twelve bridges.<div>Subscribe to continue reading</div>":                   true,
		`<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>`:   true,
		`<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>`: true,
		`<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":true}</script>`:    false,
		"<p>The mayor closed twelve bridges.<div hidden>Subscribe to continue reading</div>":            false,
		"<p>" + strings.Repeat("She told them to subscribe to continue reading. ", 10):                  false,
		"<h1>Before you continue</h1><p>We and our partners use cookies. Accept all or not?":            true,
		"<title>Just a moment</title><p>Enable JavaScript and cookies to continue":                      true,
		"<p>The mayor closed twelve bridges.<p>The river rose by two metres.<p>We use cookies.":         false,
		"<p>" + strings.Repeat("The court ruled on how shops use cookies. ", 20):                        false,
	} {
		if p, err := Read([]byte(html), ""); err != nil || p.Walled != want {
			t.Errorf("%.80s: %v, %v", html, p.Walled, err)
		}
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name, html string
		want       error
	}{
		{"nested deep", strings.Repeat("<div>", 20_000), ErrDeep},
		{"many elements", strings.Repeat("<b></b>", maxElements), ErrLarge},
		{"frames", `<frameset><frame src="a.html"></frameset>`, ErrFrames},
	} {
		if _, err := Read([]byte(c.html), ""); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// A page of one thing over and over must not take time that grows with the
// square of its size: a quarter of a megabyte of each is read here.
func TestRuns(t *testing.T) {
	for _, unit := range []string{"a", "a ", ". ", "<", "&", "<p>a", "<br>", "<br>a.", "<a href=x>a</a>", "<time>1</time>", "<td>", "<li>a", "<h1>a b c d", "\x00", "é", "<!--", "<p class='share related'>a"} {
		data := strings.Repeat(unit, min(1<<18/len(unit), maxElements-1000))
		if _, err := Read([]byte("<title>a b c d</title>"+data), ""); err != nil && !errors.Is(err, ErrLarge) && !errors.Is(err, ErrDeep) {
			t.Errorf("%q: %v", unit, err)
		}
	}
}

// The readability library can fetch pages: nothing here asks it to.
func TestNothingIsFetched(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		code, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if name != "page_test.go" && strings.Contains(string(code), "FromURL") {
			t.Errorf("%s fetches pages", name)
		}
	}
}
