package judge

import "sync/atomic"

// A set is a set of reports, which several processors may ask and add to at once.
type set []atomic.Uint32

// newSet is an empty set of some of so many reports.
func newSet(reports int) set { return make(set, (reports+31)/32) }

func (s set) has(r int) bool { return s[r/32].Load()&(1<<(r%32)) != 0 }

func (s set) add(r int) { s[r/32].Or(1 << (r % 32)) }
