// Command train fits the alignment models on labelled clusters, reports how
// they do on clusters and sources left out of the fitting, and writes weights.go.
//
//	go run ./compare/align/train -gold ../shared/gold [-write compare/align/weights.go] [-gains]
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"slices"
	"sort"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/gold"
	"parallax/compare/syntax"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("gold", "../shared/gold", "folder of labelled clusters")
	own := flag.String("own", "compare/gold/own", "folder of the project's own labels")
	write := flag.String("write", "", "file to write the weights to")
	gains := flag.Bool("gains", false, "fit without each feature in turn")
	without := flag.String("without", "", "features to leave out, by name, parted by commas")
	flag.Parse()
	for f, name := range align.FeatureNames {
		dropped[f] = slices.Contains(strings.Split(*without, ","), name)
	}
	samples, err := load(*dir, *own)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("one cluster left out ", leaveOut(samples, func(s *sample) string { return s.name }, -1))
	fmt.Println("one source left out  ", leaveOut(samples, func(s *sample) string { return s.source }, -1))
	if *gains {
		for f := range align.FeatureNames {
			fmt.Printf("without %-16s %v\n", align.FeatureNames[f], leaveOut(samples, func(s *sample) string { return s.name }, f))
		}
	}
	models := fit(samples, -1)
	fmt.Println("fitted on all        ", evaluate(samples, models))
	for t := range models {
		s := typeScore(samples, models, fact.Type(t))
		fmt.Printf("  %-10v threshold %.2f  P %.3f of %d pairs\n", fact.Type(t), models[t].Threshold, s.precision(), s.predicted)
	}
	if *write != "" {
		if err := os.WriteFile(*write, []byte(source(models)), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// dropped marks the features that no model gets.
var dropped [len(align.FeatureNames)]bool

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
		s.claims = append(s.claims, fact.Claims(r, docs[r])...)
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

// score counts as the scorecard does.
type score struct {
	right, predicted, found, gold int
	words                         []int // of the claims that cover a link
}

func (s score) f1() float64 {
	p, r := s.precision(), s.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}
func (s score) precision() float64 { return float64(s.right) / math.Max(1, float64(s.predicted)) }
func (s score) recall() float64    { return float64(s.found) / math.Max(1, float64(s.gold)) }
func (s score) String() string {
	sort.Ints(s.words)
	median := 0
	if len(s.words) > 0 {
		median = s.words[len(s.words)/2]
	}
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f   %d words", s.precision(), s.recall(), s.f1(), median)
}

func (s *score) add(o score) {
	s.right, s.predicted, s.found, s.gold = s.right+o.right, s.predicted+o.predicted, s.found+o.found, s.gold+o.gold
	s.words = append(s.words, o.words...)
}

func evaluate(samples []*sample, models *align.Models) score {
	var total score
	for _, s := range samples {
		total.add(s.score(models))
	}
	return total
}

// typeScore counts the chosen pairs of one type alone.
func typeScore(samples []*sample, models *align.Models, t fact.Type) score {
	var total score
	for _, s := range samples {
		for _, p := range align.Choose(s.claims, s.pairs, models) {
			if s.claims[p.A].Type == t {
				total.predicted++
				if len(s.covers[[2]int{p.A, p.B}]) > 0 {
					total.right++
				}
			}
		}
	}
	return total
}

func (s *sample) score(models *align.Models) score {
	out := score{gold: s.links}
	seen := map[int]bool{}
	for _, p := range align.Choose(s.claims, s.pairs, models) {
		links := s.covers[[2]int{p.A, p.B}]
		out.predicted++
		if len(links) > 0 {
			out.right++
			out.words = append(out.words, s.length(p.A), s.length(p.B))
		}
		for _, l := range links {
			seen[l] = true
		}
	}
	out.found = len(seen)
	return out
}

// length is the number of tokens of a claim.
func (s *sample) length(claim int) int {
	return s.claims[claim].Tokens.To - s.claims[claim].Tokens.From
}

// leaveOut fits without the samples of one group in turn and scores on them.
func leaveOut(samples []*sample, group func(*sample) string, without int) score {
	groups := map[string]bool{}
	for _, s := range samples {
		groups[group(s)] = true
	}
	var names []string
	for g := range groups {
		names = append(names, g)
	}
	sort.Strings(names)
	var total score
	for _, g := range names {
		var in, out []*sample
		for _, s := range samples {
			if group(s) == g {
				out = append(out, s)
			} else {
				in = append(in, s)
			}
		}
		total.add(evaluate(out, fit(in, without)))
	}
	return total
}

// fit trains a model for each type of claim and sets the threshold for clauses
// by F1 on the samples themselves.
func fit(samples []*sample, without int) *align.Models {
	models := &align.Models{}
	for t := range models {
		models[t] = regress(samples, fact.Type(t), without)
		models[t].Threshold = 2 // none, until it is set
	}
	for t := range models {
		models[t].Threshold = slotThreshold
	}
	setThreshold(samples, models, int(fact.Clause))
	return models
}

func setThreshold(samples []*sample, models *align.Models, t int) {
	best := 0.0
	f1 := map[int]float64{}
	for percent := 20; percent <= 90; percent += 4 {
		models[t].Threshold = float64(percent) / 100
		f1[percent] = evaluate(samples, models).f1()
		best = max(best, f1[percent])
	}
	for percent := 20; percent <= 90; percent += 4 {
		if f1[percent] >= best-asGood {
			models[t].Threshold = float64(percent) / 100
		}
	}
}

const (
	// asGood is how far below the best F1 a threshold may fall to be preferred
	// for its precision: the curve is flat, and readers see what is wrong more
	// than what is missing.
	asGood = 0.005

	// slotThreshold is the threshold for all types but clauses: a value claim
	// is shown on its own only where it is probably right. Fitting it for each
	// type did worse on clusters left out.
	slotThreshold = 0.6

	rounds = 300
	decay  = 1e-3 // ridge penalty on the weights
)

// regress fits a logistic regression by gradient descent on standardised
// features, and returns the weights for the raw ones.
func regress(samples []*sample, t fact.Type, without int) align.Model {
	var xs []align.Features
	var ys []float64
	for _, s := range samples {
		for _, p := range s.pairs {
			if s.claims[p.A].Type != t {
				continue
			}
			f := p.Features
			for j := range f {
				if dropped[j] || j == without {
					f[j] = 0
				}
			}
			y := 0.0
			if len(s.covers[[2]int{p.A, p.B}]) > 0 {
				y = 1
			}
			xs, ys = append(xs, f), append(ys, y)
		}
	}
	if len(xs) == 0 {
		return align.Model{Threshold: 2}
	}
	mean, dev := standard(xs)
	var m align.Model
	var grad2 align.Features
	bias2 := 0.0
	for range rounds {
		var grad align.Features
		gb := 0.0
		for i, x := range xs {
			z := m.Bias
			for j := range x {
				z += m.Weights[j] * (x[j] - mean[j]) / dev[j]
			}
			e := 1/(1+math.Exp(-z)) - ys[i]
			gb += e
			for j := range x {
				grad[j] += e * (x[j] - mean[j]) / dev[j]
			}
		}
		n := float64(len(xs))
		gb /= n
		bias2 += gb * gb
		m.Bias -= 0.5 * gb / math.Sqrt(bias2+1e-12)
		for j := range grad {
			g := grad[j]/n + decay*m.Weights[j]
			grad2[j] += g * g
			m.Weights[j] -= 0.5 * g / math.Sqrt(grad2[j]+1e-12)
		}
	}
	for j := range m.Weights {
		m.Weights[j] /= dev[j]
		m.Bias -= m.Weights[j] * mean[j]
	}
	return m
}

func standard(xs []align.Features) (mean, dev align.Features) {
	n := float64(len(xs))
	for _, x := range xs {
		for j := range x {
			mean[j] += x[j] / n
		}
	}
	for _, x := range xs {
		for j := range x {
			dev[j] += (x[j] - mean[j]) * (x[j] - mean[j]) / n
		}
	}
	for j := range dev {
		if dev[j] = math.Sqrt(dev[j]); dev[j] < 1e-9 {
			dev[j] = 1
		}
	}
	return mean, dev
}

// source writes the models as Go.
func source(models *align.Models) string {
	var b strings.Builder
	b.WriteString("// Code generated by align/train; DO NOT EDIT.\n\npackage align\n\n// models were fitted on the labelled clusters; the features are in the order of\n// FeatureNames, the models in that of the types of claims.\nvar models = &Models{\n")
	for t := range models {
		m := &models[t]
		fmt.Fprintf(&b, "\t{Weights: Features{")
		for j, w := range m.Weights {
			if j > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%.3f", w)
		}
		fmt.Fprintf(&b, "}, Bias: %.3f, Threshold: %.2f},\n", m.Bias, m.Threshold)
	}
	b.WriteString("}\n")
	return b.String()
}
