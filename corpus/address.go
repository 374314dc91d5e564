package corpus

import (
	"context"
	"strings"
	"sync"
)

// An Answer is what came from an address.
type Answer struct {
	Data      []byte
	MediaType string   // as the server told it, or ""
	Address   string   // where it came from in the end
	Via       []string // the addresses that were gone to on the way, the last being Address
}

// isAddress reports whether arg is the address of a page, and no path.
func isAddress(arg string) bool {
	scheme, _, found := strings.Cut(arg, "://")
	return found && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// maxFetches is how many pages are fetched at once.
const maxFetches = 4

// fetch gets the pages of those sources that are addresses, side by side. All
// are waited for, so that the error is that of the first in their order, and not
// in time.
func (l Loader) fetch(ctx context.Context, sources []*source) error {
	var pages []*source
	for _, s := range sources {
		if isAddress(s.path) {
			pages = append(pages, s)
		}
	}
	if len(pages) == 0 {
		return nil
	}
	if l.Fetch == nil {
		return &InputError{Path: pages[0].path, Problem: "is an address, and none is fetched here", Remedy: "save the page and give the file"}
	}
	errs := make([]error, len(pages))
	slots := make(chan struct{}, maxFetches)
	var count sync.Mutex
	var done sync.WaitGroup
	came := 0
	for i, s := range pages {
		done.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			errs[i] = s.fetch(ctx, l.Fetch)
			count.Lock()
			defer count.Unlock()
			if came++; l.Fetched != nil {
				l.Fetched(came, len(pages))
			}
		})
	}
	done.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *source) fetch(ctx context.Context, get func(context.Context, string) (Answer, error)) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	answer, err := get(ctx, s.path)
	s.data, s.mediaType, s.answer = answer.Data, answer.MediaType, &answer
	return err
}

// note tells of r how it was had, where it was fetched.
func (s *source) note(r *reading) {
	if s.answer == nil {
		return
	}
	r.foreign = true
	setEmpty(&r.URL, CleanLine(s.answer.Address))
	for _, address := range s.answer.Via {
		r.warn("the address led on to %s", CleanLine(address))
	}
}
