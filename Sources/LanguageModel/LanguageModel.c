#include "LanguageModel.h"

_Alignas(64) static const unsigned char data[] = {
#embed "model.bin" if_empty(0)
};

static const char card[] = {
#embed "LanguageModel.docc/model-card.md"
    , '\n',
#embed "LanguageModel.docc/quotes-model-card.md" suffix(, 0)
};

static const char licences[] = {
#embed "LanguageModel.docc/licences.md" suffix(, 0)
};

const char *language_model_card(void) { return card; }

const char *language_model_licences(void) { return licences; }

const uint8_t *language_model_bytes(size_t *count) {
  *count = sizeof data;
  return data;
}
