package report

import (
	"io"
	"slices"

	"parallax/compare"
	"parallax/corpus"
)

// A claimReviews, and what it holds, is the part of schema.org's ClaimReview
// that is written here. What a person has to give is null, which is the same as
// absent to a program that reads JSON-LD.
type claimReviews struct {
	Context string        `json:"@context"`
	Graph   []claimReview `json:"@graph"`
}

type claimReview struct {
	Type          string        `json:"@type"`
	Status        string        `json:"creativeWorkStatus"`
	ClaimReviewed string        `json:"claimReviewed"`
	ItemReviewed  reviewedClaim `json:"itemReviewed"`
	ReviewBody    string        `json:"reviewBody"`
	ReviewRating  rating        `json:"reviewRating"`
	Author        *thing        `json:"author"`        // for a person to give
	DatePublished *string       `json:"datePublished"` // for a person to give
	URL           *string       `json:"url"`           // for a person to give
}

// A rating is left to a person, all of it.
type rating struct {
	Type          string  `json:"@type"`
	RatingValue   *int    `json:"ratingValue"`
	BestRating    *int    `json:"bestRating"`
	WorstRating   *int    `json:"worstRating"`
	AlternateName *string `json:"alternateName"`
}

type reviewedClaim struct {
	Type       string        `json:"@type"`
	Author     *thing        `json:"author,omitempty"`
	Appearance []newsArticle `json:"appearance"`
}

// A thing has a name. Without a type it may be a person or an organization: the
// table does not tell.
type thing struct {
	Type string `json:"@type,omitempty"`
	Name string `json:"name"`
}

type newsArticle struct {
	Type          string `json:"@type"`
	Name          string `json:"name"` // the report's label
	Headline      string `json:"headline,omitempty"`
	URL           string `json:"url,omitempty"`
	DatePublished string `json:"datePublished,omitempty"`
	Publisher     *thing `json:"publisher,omitempty"`
	Author        *thing `json:"author,omitempty"`
	Text          string `json:"text"` // the words of the claim there
}

// ClaimReviews writes drafts of schema.org's ClaimReview, in JSON-LD, one for
// each position in a fact: what is claimed, who says it, where it appears and
// how it stands to what others say. Whoever publishes one gives the rating, the
// author, the date and the address. Facts on which no two reports differ are
// left out, unless their verdict was selected.
func ClaimReviews(w io.Writer, t *compare.Table, o Options) error {
	out := claimReviews{Context: "https://schema.org", Graph: []claimReview{}}
	for i := range t.Facts {
		f := t.Facts[i]
		if f.Verdict <= compare.Agree && len(o.Only.Verdicts) == 0 {
			continue
		}
		for _, position := range positions(f) {
			out.Graph = append(out.Graph, draft(t, f, position))
		}
	}
	return writeLD(w, out)
}

// draft is the review of one position in f, given the claims that take it.
func draft(t *compare.Table, f *compare.Fact, position []int) claimReview {
	first := &f.Claims[position[0]]
	review := claimReview{
		Type: "ClaimReview", Status: "Draft",
		ClaimReviewed: oneLine(t.Reports[first.Report].Text(first.Span)),
		ItemReviewed:  reviewedClaim{Type: "Claim", Author: speaker(f, position)},
		ReviewBody:    account(t, f, position),
		ReviewRating:  rating{Type: "Rating"},
	}
	for _, c := range position {
		claim := &f.Claims[c]
		review.ItemReviewed.Appearance = append(review.ItemReviewed.Appearance, appearance(&t.Reports[claim.Report], claim))
	}
	return review
}

// positions parts the claims of f: two are of one position when they agree, and
// neither stands to any other claim of it in a graver way.
func positions(f *compare.Fact) [][]int {
	verdicts := map[[2]int]compare.Verdict{}
	for _, r := range f.Relations {
		pair := [2]int{min(r.A, r.B), max(r.A, r.B)}
		verdicts[pair] = max(verdicts[pair], r.Verdict)
	}
	var all [][]int
	for c := range f.Claims {
		at := slices.IndexFunc(all, func(position []int) bool {
			agrees := false
			for _, other := range position {
				v := verdicts[[2]int{other, c}]
				if v > compare.Agree {
					return false
				}
				agrees = agrees || v == compare.Agree
			}
			return agrees
		})
		if at < 0 {
			all, at = append(all, nil), len(all)
		}
		all[at] = append(all[at], c)
	}
	return all
}

// speaker is who takes a position, where all of its claims name the same.
func speaker(f *compare.Fact, position []int) *thing {
	name := oneLine(f.Claims[position[0]].Speaker)
	for _, c := range position {
		if name == "" || oneLine(f.Claims[c].Speaker) != name {
			return nil
		}
	}
	return &thing{Name: name}
}

// appearance is r as a place where c is claimed.
func appearance(r *corpus.Report, c *compare.Claim) newsArticle {
	a := newsArticle{
		Type: "NewsArticle", Name: oneLine(r.Label), Headline: oneLine(r.Title), URL: link(r.URL),
		DatePublished: published(r), Text: oneLine(r.Text(c.Span)),
	}
	if source := oneLine(r.Source); source != "" {
		a.Publisher = &thing{"Organization", source}
	}
	if author := oneLine(r.Author); author != "" {
		a.Author = &thing{"Person", author}
	}
	return a
}
