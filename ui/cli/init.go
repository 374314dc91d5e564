package cli

import (
	"context"
	"path/filepath"

	"github.com/spf13/cobra"

	"parallax/corpus"
	"parallax/corpus/storyfile"
)

const initHelp = `Writes a story file that names the reports, with what is known of each: label,
title, outlet, author and time. What it says goes before what the reports say
of themselves, so mend there what was read wrongly. Then open the story with

  parallax ` + storyfile.Name + `

A story file looks like this. All but path or address may be left out, and
paths are relative to its folder.

  title = "Fire at Lindow"

  [[report]]
  label = "Post"
  path = "post.html"
  outlet = "Harbour Post"
  published = 2031-03-04

  [[report]]
  address = "https://wire.example/lindow-fire"`

// initOptions is what the flags of the init command say.
type initOptions struct {
	output string
	force  bool
}

func newInit(p program) *cobra.Command {
	var o initOptions
	cmd := &cobra.Command{
		Use:   "init [flags] [LABEL=]FILE...",
		Short: "Write a story file for the reports",
		Long:  initHelp,
		Args:  cobra.ArbitraryArgs,
		RunE:  func(cmd *cobra.Command, args []string) error { return p.init(cmd.Context(), args, o) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&o.output, "output", "o", storyfile.Name, "write to `FILE`; - is standard output")
	flags.BoolVar(&o.force, "force", false, "overwrite FILE where it exists")
	p.inputs.define(flags)
	flags.BoolP("help", "h", false, helpHelp)
	return cmd
}

// init writes the story file for the reports that args name.
func (p program) init(ctx context.Context, args []string, o initOptions) error {
	if len(args) == 0 {
		return &corpus.InputError{Problem: "no report is given", Remedy: "name the files of two or more reports of one event"}
	}
	draft, err := p.draft(ctx, args)
	if err != nil {
		return err
	}
	story, err := storyOf(ctx, draft)
	if err != nil {
		return err
	}
	text, err := corpus.StoryFile(story, filepath.Dir(o.output))
	if err != nil {
		return err
	}
	if o.output == "-" {
		return p.print(text)
	}
	return newSaver(draft.Files(), p.in).save(o.output, text, o.force)
}
