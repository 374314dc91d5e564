package main

import (
	"context"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/gold"
	"parallax/compare/syntax"
)

// A sample is one cluster with its candidate pairs and what they cover.
type sample struct {
	name, source string
	claims       []fact.Claim
	pairs        []align.Pair
	covers       map[[2]int][]int // by the pair's claims: the links covered
	links        int
}

func load(dir, own string) ([]*sample, error) {
	clusters, err := gold.Clusters(dir)
	if err != nil {
		return nil, err
	}
	more, err := gold.Own(own, dir)
	if err != nil {
		return nil, err
	}
	var out []*sample
	for _, c := range append(clusters, more...) {
		s, err := loadOne(&c)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

func loadOne(c *gold.Cluster) (*sample, error) {
	story, err := c.Story()
	if err != nil {
		return nil, err
	}
	s := &sample{name: c.Name, source: c.Source(), covers: map[[2]int][]int{}}
	var docs []*syntax.Document
	for r := range story.Reports {
		docs = append(docs, syntax.Read(&story.Reports[r]))
	}
	if s.claims, err = fact.Claims(context.Background(), docs); err != nil {
		return nil, err
	}
	links := c.Links(story.Reports)
	s.links = len(links)
	if s.pairs, err = align.Candidates(context.Background(), docs, s.claims); err != nil {
		return nil, err
	}
	for _, p := range s.pairs {
		a, b := &s.claims[p.A], &s.claims[p.B]
		for l, link := range links {
			if link.Covers(story.Reports, a.Report, b.Report, a.Span, b.Span) {
				s.covers[[2]int{p.A, p.B}] = append(s.covers[[2]int{p.A, p.B}], l)
			}
		}
	}
	return s, nil
}
