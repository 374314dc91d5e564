// Command train fits the alignment models on labelled clusters, reports how
// they do on clusters and sources left out of the fitting, and writes weights.go.
//
//	go run ./compare/align/train -gold ../shared/gold [-write compare/align/weights.go] [-gains]
package main

import (
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/fact"
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
	if len(samples) == 0 {
		log.Fatalf("no labelled clusters in %s: name the folder that holds clusters/ and labels/ with -gold", *dir)
	}
	byName, bySource := func(s *sample) string { return s.name }, func(s *sample) string { return s.source }
	left := leaveOut(samples, byName, -1)
	fmt.Println("one cluster left out ", left[""])
	for _, source := range slices.Sorted(maps.Keys(left))[1:] {
		fmt.Printf("  %-19s %v\n", source, left[source])
	}
	fmt.Print("of the pairs at a probability, those right:\n", left[""].sure)
	fmt.Println("one source left out  ", leaveOut(samples, bySource, -1)[""])
	if *gains {
		for f := range align.FeatureNames {
			fmt.Printf("without %-16s %v\n", align.FeatureNames[f], leaveOut(samples, byName, f)[""])
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
