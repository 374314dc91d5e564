package cli

import (
	"context"

	"github.com/spf13/pflag"

	"parallax/corpus"
	"parallax/corpus/fetch"
)

// inputs is what the flags say of the reports that all commands have that read
// any.
type inputs struct {
	allowPrivate bool
	list         bool
	pick         int
}

// define adds the flags to those of a command.
func (i *inputs) define(flags *pflag.FlagSet) {
	flags.BoolVar(&i.allowPrivate, "allow-private", false, "fetch from this machine and private networks, too")
	flags.BoolVar(&i.list, "list", false, "list the stories in a folder and exit")
	flags.IntVar(&i.pick, "pick", 0, "take the story with this `NUMBER` in a folder")
}

// given is what the flags say, or what is usual.
func (p program) given() inputs {
	if p.inputs == nil {
		return inputs{}
	}
	return *p.inputs
}

// client fetches the pages at addresses.
func (p program) client() *fetch.Client {
	c := &fetch.Client{Agent: "parallax/" + version()}
	c.AllowPrivate = p.given().allowPrivate
	return c
}

// load is the story of the reports that args name.
func (p program) load(ctx context.Context, args []string) (corpus.Story, error) {
	d, err := p.draft(ctx, args)
	if err != nil {
		return corpus.Story{}, err
	}
	return storyOf(ctx, d)
}

// storyOf is the story of d, unless ctx is done before: there may be much of it.
func storyOf(ctx context.Context, d *corpus.Draft) (corpus.Story, error) {
	return interruptible(ctx, func() (corpus.Story, error) { return d.Story(), nil })
}

// draft reads the reports that args name, or the built-in story where there are
// none. Standard input may keep it waiting, so it gives up when ctx is done.
func (p program) draft(ctx context.Context, args []string) (*corpus.Draft, error) {
	args, err := p.memory.choose(args, func() ([]string, error) { return p.chosen(ctx, args) })
	switch {
	case err != nil:
		return nil, err
	case len(args) == 0:
		return corpus.SampleDraft(), nil
	}
	loader := corpus.Loader{Stdin: p.in, Fetch: p.client().Get}
	if p.memory != nil {
		loader.Stdin, loader.Open, loader.Fetch = p.memory.stdin(), p.memory.open, p.memory.get
	}
	if p.watched() {
		m := meter{out: p.errOut}
		defer m.clear()
		loader.Fetched = func(pages, all int) { m.show(float64(pages)/float64(all), "fetched") }
	}
	draft, err := interruptible(ctx, func() (*corpus.Draft, error) { return loader.Read(ctx, args) })
	p.memory.noted(err)
	return draft, err
}

// interruptible is what get gets, unless ctx is done before: a file may be a pipe,
// which keeps whoever reads it waiting.
func interruptible[T any](ctx context.Context, get func() (T, error)) (T, error) {
	type outcome struct {
		got T
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() { done <- o }()
		defer survive(&o.err)
		o.got, o.err = get()
	}()
	select {
	case <-ctx.Done():
		return outcome{}.got, ctx.Err()
	case o := <-done:
		return o.got, o.err
	}
}
