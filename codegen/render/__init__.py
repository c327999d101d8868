"""From the API to the text of source files, with the templates. Decides no names; writes no files."""
