#ifndef DATELINE_LANGUAGE_MODEL_H
#define DATELINE_LANGUAGE_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The language model's bytes, read-only for the life of the process; their number in *count.
const uint8_t *language_model_bytes(size_t *count);

/// The model's card and the licences of what it is made from: Markdown, UTF-8, ended by a zero.
const char *language_model_card(void);
const char *language_model_licences(void);

#endif
