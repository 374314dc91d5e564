package report

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"

	"parallax/compare"
)

// contexts are the terms of two vocabularies as far as they are used here,
// under the addresses that documents name them by.
var contexts = map[string]string{
	"http://www.w3.org/ns/anno.jsonld": `{"@context": {
		"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
		"dc": "http://purl.org/dc/elements/1.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
		"id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@id"},
		"AnnotationPage": "as:OrderedCollectionPage", "items": {"@id": "as:items", "@container": "@list", "@type": "@id"},
		"Annotation": "oa:Annotation", "Software": "as:Application", "TextualBody": "oa:TextualBody",
		"SpecificResource": "oa:SpecificResource", "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
		"motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
		"commenting": "oa:commenting", "tagging": "oa:tagging",
		"generator": {"@id": "as:generator", "@type": "@id"}, "name": "http://xmlns.com/foaf/0.1/name",
		"body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
		"source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
		"value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "format": "dc:format", "language": "dc:language",
		"exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
		"start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}}`,
	"https://schema.org": `{"@context": {
		"s": "https://schema.org/",
		"ClaimReview": "s:ClaimReview", "Claim": "s:Claim", "Rating": "s:Rating", "NewsArticle": "s:NewsArticle", "Organization": "s:Organization", "Person": "s:Person",
		"creativeWorkStatus": "s:creativeWorkStatus", "claimReviewed": "s:claimReviewed", "itemReviewed": "s:itemReviewed", "reviewBody": "s:reviewBody", "reviewRating": "s:reviewRating",
		"author": "s:author", "datePublished": "s:datePublished", "url": {"@id": "s:url", "@type": "@id"}, "appearance": "s:appearance", "publisher": "s:publisher",
		"name": "s:name", "headline": "s:headline", "text": "s:text",
		"ratingValue": "s:ratingValue", "bestRating": "s:bestRating", "worstRating": "s:worstRating", "alternateName": "s:alternateName"}}`,
}

// offline loads contexts and nothing else.
type offline struct{}

func (offline) LoadDocument(address string) (*ld.RemoteDocument, error) {
	text, ok := contexts[address]
	if !ok {
		return nil, fmt.Errorf("no such context: %s", address)
	}
	document, err := ld.DocumentFromReader(strings.NewReader(text))
	return &ld.RemoteDocument{DocumentURL: address, Document: document}, err
}

// A node is a thing in expanded JSON-LD: all terms are addresses.
type node map[string]any

// expand reads text as a JSON-LD processor does, which refuses every term that
// its vocabulary does not have.
func expand(t testing.TB, text string) []node {
	t.Helper()
	var document any
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatal(err)
	}
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader, options.SafeMode = offline{}, true
	expanded, err := ld.NewJsonLdProcessor().Expand(document, options)
	if err != nil {
		t.Fatal(err)
	}
	return nodes(expanded)
}

func nodes(v any) (out []node) {
	list, _ := v.([]any)
	for _, item := range list {
		if inner, ok := item.(map[string]any); ok {
			if ordered, ok := inner["@list"]; ok {
				return nodes(ordered)
			}
			out = append(out, inner)
		}
	}
	return out
}

// of lists what n has under term.
func (n node) of(term string) []node { return nodes(n[term]) }

// value is the text under term, "" where there is not exactly one.
func (n node) value(term string) string {
	values := n.of(term)
	if len(values) != 1 {
		return ""
	}
	if id, ok := values[0]["@id"]; ok {
		return fmt.Sprint(id)
	}
	return fmt.Sprint(values[0]["@value"])
}

// is reports whether n has the type.
func (n node) is(kind string) bool {
	types, _ := n["@type"].([]any)
	return len(types) == 1 && types[0] == kind
}

const (
	oa        = "http://www.w3.org/ns/oa#"
	schemaOrg = "https://schema.org/"
)

var uuid = regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

// The constraints are those of the model: one name, one target, a source and
// ways to find the words in it.
func TestAnnotationsFollowTheModel(t *testing.T) {
	table := fire()
	page := expand(t, write(t, "annotations", table))[0]
	if !uuid.MatchString(page["@id"].(string)) || !page.is("http://www.w3.org/ns/activitystreams#OrderedCollectionPage") {
		t.Errorf("the page is %v, a %v", page["@id"], page["@type"])
	}
	items, seen := page.of("http://www.w3.org/ns/activitystreams#items"), map[string]bool{}
	for _, f := range table.Facts {
		for _, c := range f.Claims {
			item, r := items[0], &table.Reports[c.Report]
			items = items[1:]
			id := item["@id"].(string)
			if !uuid.MatchString(id) || seen[id] || !item.is(oa+"Annotation") {
				t.Errorf("%s: annotation %v, a %v", f.Label, id, item["@type"])
			}
			seen[id] = true
			target := item.of(oa + "hasTarget")
			if len(target) != 1 || target[0].value(oa+"hasSource") != source(r) {
				t.Fatalf("%s: target %v", f.Label, target)
			}
			if got := pointedAt(t, r.Body, target[0].of(oa+"hasSelector")); got != r.Text(c.Span) {
				t.Errorf("%s: the selectors find %q, want %q", f.Label, got, r.Text(c.Span))
			}
			if tag := item.of(oa + "hasBody")[1]; tag.value("http://www.w3.org/1999/02/22-rdf-syntax-ns#value") != f.Verdict.String() || tag.value(oa+"hasPurpose") != oa+"tagging" {
				t.Errorf("%s: the second body is %v", f.Label, tag)
			}
		}
	}
	if len(items) > 0 {
		t.Errorf("%d annotations too many", len(items))
	}
}

// pointedAt is the words that a quote and a position selector both lead to in body.
func pointedAt(t *testing.T, body string, selectors []node) string {
	t.Helper()
	if len(selectors) != 2 || !selectors[0].is(oa+"TextQuoteSelector") || !selectors[1].is(oa+"TextPositionSelector") {
		t.Fatalf("selectors %v", selectors)
	}
	quote, position := selectors[0], selectors[1]
	prefix, exact, suffix := quote.value(oa+"prefix"), quote.value(oa+"exact"), quote.value(oa+"suffix")
	var start, end int
	if _, err := fmt.Sscan(position.value(oa+"start")+" "+position.value(oa+"end"), &start, &end); err != nil {
		t.Fatal(err)
	}
	runes := []rune(body)
	if strings.Count(body, prefix+exact+suffix) != 1 || !strings.HasSuffix(string(runes[:start]), prefix) || !strings.HasPrefix(string(runes[end:]), suffix) {
		t.Errorf("quotation %q, %q, %q is not at %d to %d alone", prefix, exact, suffix, start, end)
	}
	if got := string(runes[start:end]); got != exact {
		t.Errorf("at %d to %d is %q, quoted is %q", start, end, got, exact)
	}
	return exact
}

func TestClaimReviewsAreDraftsThatNobodyRated(t *testing.T) {
	reviews := expand(t, write(t, "claimreview", fire()))
	if len(reviews) != 6 {
		t.Fatalf("%d drafts, want one for each side of the conflict, the update and the variant", len(reviews))
	}
	for _, r := range reviews {
		if !r.is(schemaOrg+"ClaimReview") || r.value(schemaOrg+"creativeWorkStatus") != "Draft" {
			t.Errorf("%v is no draft: %v", r["@type"], r)
		}
		rating := r.of(schemaOrg + "reviewRating")
		if len(rating) != 1 || len(rating[0]) != 1 || !rating[0].is(schemaOrg+"Rating") {
			t.Errorf("rated: %v", rating)
		}
		for _, left := range []string{"author", "datePublished", "url"} {
			if got := r.of(schemaOrg + left); len(got) > 0 {
				t.Errorf("%s was given: %v", left, got)
			}
		}
		claim := r.of(schemaOrg + "itemReviewed")[0]
		appearance := claim.of(schemaOrg + "appearance")[0]
		if said := r.value(schemaOrg + "claimReviewed"); said == "" || !claim.is(schemaOrg+"Claim") || appearance.value(schemaOrg+"text") != said {
			t.Errorf("claim %q appears as %v", said, appearance)
		}
	}
	nine := reviews[1].of(schemaOrg + "itemReviewed")[0]
	if got := nine.of(schemaOrg + "author")[0].value(schemaOrg + "name"); got != "Ida Brandt" {
		t.Errorf("it is said by %q", got)
	}
}

func TestClaimReviewsOfSelectedVerdicts(t *testing.T) {
	f, _ := ByName("claimreview")
	var out strings.Builder
	if err := f.Write(&out, fire(), Options{Only: Selection{Verdicts: []compare.Verdict{compare.Agree}}}); err != nil {
		t.Fatal(err)
	}
	reviews := expand(t, out.String())
	if len(reviews) != 1 || len(reviews[0].of(schemaOrg + "itemReviewed")[0].of(schemaOrg+"appearance")) != 2 {
		t.Errorf("of two that agree there are %d drafts: %v", len(reviews), reviews)
	}
}

func TestPositions(t *testing.T) {
	type r = compare.Relation
	for _, test := range []struct {
		name      string
		claims    int
		relations []r
		want      string
	}{
		{"one alone", 1, nil, "[[0]]"},
		{"two that agree", 2, []r{{A: 0, B: 1, Verdict: compare.Agree}}, "[[0 1]]"},
		{"two that do not", 2, []r{{A: 1, B: 0, Verdict: compare.Conflict}}, "[[0] [1]]"},
		{"two against one", 3, []r{{A: 0, B: 1, Verdict: compare.Conflict}, {A: 0, B: 2, Verdict: compare.Agree}, {A: 1, B: 2, Verdict: compare.Conflict}}, "[[0 2] [1]]"},
		{"agreement is not handed on to who differs", 3, []r{{A: 0, B: 1, Verdict: compare.Agree}, {A: 1, B: 2, Verdict: compare.Agree}, {A: 0, B: 2, Verdict: compare.Variant}}, "[[0 1] [2]]"},
		{"unrelated", 2, nil, "[[0] [1]]"},
	} {
		f := compare.Fact{Claims: make([]compare.Claim, test.claims), Relations: test.relations}
		if got := fmt.Sprint(positions(&f)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// JSON-LD is pasted into pages, where nothing in it may end the element.
func TestLinkedDataCanStandInAPage(t *testing.T) {
	for _, format := range []string{"annotations", "claimreview"} {
		if out := write(t, format, quoting("</script><script>alert(1)</script>")); strings.ContainsAny(out, "<>&") {
			t.Errorf("%s ends the element that it stands in", format)
		}
	}
}

func TestContextOfAQuotation(t *testing.T) {
	for _, test := range []struct {
		text              string
		n                 int
		ending, beginning string
	}{{"café", 2, "fé", "ca"}, {"é", 5, "é", "é"}, {"", 3, "", ""}, {"abc", 0, "", ""}} {
		if got := ending(test.text, test.n); got != test.ending {
			t.Errorf("the last %d of %q are %q, want %q", test.n, test.text, got, test.ending)
		}
		if got := beginning(test.text, test.n); got != test.beginning {
			t.Errorf("the first %d of %q are %q, want %q", test.n, test.text, got, test.beginning)
		}
	}
}
