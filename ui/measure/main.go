//go:build linux || darwin

// Command measure sets how long the whole program takes, and how much memory,
// beside other programs in the same run, and writes the figures to FIGURES.md.
//
//	go run ./ui/measure [-n 20] [-write ui/measure/FIGURES.md]
//
// It must not know what the program does: it starts it as a user would.
package main

import (
	"flag"
	"log"
	"os"
	"time"
)

// limit is how long a program has for one run, and spare how long it is run
// again at one size: what is slow is run less often.
const (
	limit = time.Minute
	spare = 20 * time.Second
)

func main() {
	log.SetFlags(0)
	rounds := flag.Int("n", 20, "how often each program is run, where it is quick")
	path := flag.String("write", "ui/measure/FIGURES.md", "`FILE` to write the figures to")
	flag.Parse()
	b, err := newBench(*rounds)
	if err != nil {
		log.Fatal(err)
	}
	text, err := b.figures([]size{{3, 400}, {3, 40_000}, {100, 400}}, []size{{3, 400}, {3, 4_000}, {3, 40_000}, {100, 400}, {1000, 400}})
	b.close()
	if err == nil {
		err = os.WriteFile(*path, []byte(text), 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}
