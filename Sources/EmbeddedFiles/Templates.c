// The templates, as the compiler finds them. Add a file here when you add one to `Templates/`; a test names the missing ones.

#include "EmbeddedFiles.h"

static const struct embedded_file files[] = {
    {"_argumentValue.mustache", (const char[]){
#embed "../../Templates/_argumentValue.mustache" suffix(, 0)
    }},
    {"_assignment.mustache", (const char[]){
#embed "../../Templates/_assignment.mustache" suffix(, 0)
    }},
    {"_clientInitializer.mustache", (const char[]){
#embed "../../Templates/_clientInitializer.mustache" suffix(, 0)
    }},
    {"_coding.mustache", (const char[]){
#embed "../../Templates/_coding.mustache" suffix(, 0)
    }},
    {"_conversion.mustache", (const char[]){
#embed "../../Templates/_conversion.mustache" suffix(, 0)
    }},
    {"_conversionStep.mustache", (const char[]){
#embed "../../Templates/_conversionStep.mustache" suffix(, 0)
    }},
    {"_credentials.mustache", (const char[]){
#embed "../../Templates/_credentials.mustache" suffix(, 0)
    }},
    {"_declaration.mustache", (const char[]){
#embed "../../Templates/_declaration.mustache" suffix(, 0)
    }},
    {"_exampleValue.mustache", (const char[]){
#embed "../../Templates/_exampleValue.mustache" suffix(, 0)
    }},
    {"_expectation.mustache", (const char[]){
#embed "../../Templates/_expectation.mustache" suffix(, 0)
    }},
    {"_formCoding.mustache", (const char[]){
#embed "../../Templates/_formCoding.mustache" suffix(, 0)
    }},
    {"_header.mustache", (const char[]){
#embed "../../Templates/_header.mustache" suffix(, 0)
    }},
    {"_headers.mustache", (const char[]){
#embed "../../Templates/_headers.mustache" suffix(, 0)
    }},
    {"_method.mustache", (const char[]){
#embed "../../Templates/_method.mustache" suffix(, 0)
    }},
    {"_methods.mustache", (const char[]){
#embed "../../Templates/_methods.mustache" suffix(, 0)
    }},
    {"_openEnum.mustache", (const char[]){
#embed "../../Templates/_openEnum.mustache" suffix(, 0)
    }},
    {"_operationTypes.mustache", (const char[]){
#embed "../../Templates/_operationTypes.mustache" suffix(, 0)
    }},
    {"_operations.mustache", (const char[]){
#embed "../../Templates/_operations.mustache" suffix(, 0)
    }},
    {"_outcome.mustache", (const char[]){
#embed "../../Templates/_outcome.mustache" suffix(, 0)
    }},
    {"_page_declaration.mustache", (const char[]){
#embed "../../Templates/_page_declaration.mustache" suffix(, 0)
    }},
    {"_page_fields.mustache", (const char[]){
#embed "../../Templates/_page_fields.mustache" suffix(, 0)
    }},
    {"_page_header.mustache", (const char[]){
#embed "../../Templates/_page_header.mustache" suffix(, 0)
    }},
    {"_page_operation.mustache", (const char[]){
#embed "../../Templates/_page_operation.mustache" suffix(, 0)
    }},
    {"_paging.mustache", (const char[]){
#embed "../../Templates/_paging.mustache" suffix(, 0)
    }},
    {"_pagingRule.mustache", (const char[]){
#embed "../../Templates/_pagingRule.mustache" suffix(, 0)
    }},
    {"_pagingSource.mustache", (const char[]){
#embed "../../Templates/_pagingSource.mustache" suffix(, 0)
    }},
    {"_pagingTarget.mustache", (const char[]){
#embed "../../Templates/_pagingTarget.mustache" suffix(, 0)
    }},
    {"_parameterStyle.mustache", (const char[]){
#embed "../../Templates/_parameterStyle.mustache" suffix(, 0)
    }},
    {"_rawValue.mustache", (const char[]){
#embed "../../Templates/_rawValue.mustache" suffix(, 0)
    }},
    {"_request.mustache", (const char[]){
#embed "../../Templates/_request.mustache" suffix(, 0)
    }},
    {"_requestElement.mustache", (const char[]){
#embed "../../Templates/_requestElement.mustache" suffix(, 0)
    }},
    {"_requestField.mustache", (const char[]){
#embed "../../Templates/_requestField.mustache" suffix(, 0)
    }},
    {"_requestFunctions.mustache", (const char[]){
#embed "../../Templates/_requestFunctions.mustache" suffix(, 0)
    }},
    {"_requests.mustache", (const char[]){
#embed "../../Templates/_requests.mustache" suffix(, 0)
    }},
    {"_responseCase.mustache", (const char[]){
#embed "../../Templates/_responseCase.mustache" suffix(, 0)
    }},
    {"_responseCoding.mustache", (const char[]){
#embed "../../Templates/_responseCoding.mustache" suffix(, 0)
    }},
    {"_securitySchemes.mustache", (const char[]){
#embed "../../Templates/_securitySchemes.mustache" suffix(, 0)
    }},
    {"_serverURL.mustache", (const char[]){
#embed "../../Templates/_serverURL.mustache" suffix(, 0)
    }},
    {"_servers.mustache", (const char[]){
#embed "../../Templates/_servers.mustache" suffix(, 0)
    }},
    {"_sharedProperty.mustache", (const char[]){
#embed "../../Templates/_sharedProperty.mustache" suffix(, 0)
    }},
    {"_structure.mustache", (const char[]){
#embed "../../Templates/_structure.mustache" suffix(, 0)
    }},
    {"_structureCoding.mustache", (const char[]){
#embed "../../Templates/_structureCoding.mustache" suffix(, 0)
    }},
    {"_stub.mustache", (const char[]){
#embed "../../Templates/_stub.mustache" suffix(, 0)
    }},
    {"_stubAlternatives.mustache", (const char[]){
#embed "../../Templates/_stubAlternatives.mustache" suffix(, 0)
    }},
    {"_stubAnswer.mustache", (const char[]){
#embed "../../Templates/_stubAnswer.mustache" suffix(, 0)
    }},
    {"_stubHandler.mustache", (const char[]){
#embed "../../Templates/_stubHandler.mustache" suffix(, 0)
    }},
    {"_testBody.mustache", (const char[]){
#embed "../../Templates/_testBody.mustache" suffix(, 0)
    }},
    {"_testHeader.mustache", (const char[]){
#embed "../../Templates/_testHeader.mustache" suffix(, 0)
    }},
    {"_tupleCoding.mustache", (const char[]){
#embed "../../Templates/_tupleCoding.mustache" suffix(, 0)
    }},
    {"_union.mustache", (const char[]){
#embed "../../Templates/_union.mustache" suffix(, 0)
    }},
    {"_unionCoding.mustache", (const char[]){
#embed "../../Templates/_unionCoding.mustache" suffix(, 0)
    }},
    {"_unionProbes.mustache", (const char[]){
#embed "../../Templates/_unionProbes.mustache" suffix(, 0)
    }},
    {"_waiting.mustache", (const char[]){
#embed "../../Templates/_waiting.mustache" suffix(, 0)
    }},
    {"_webhookAttempts.mustache", (const char[]){
#embed "../../Templates/_webhookAttempts.mustache" suffix(, 0)
    }},
    {"_wrapper.mustache", (const char[]){
#embed "../../Templates/_wrapper.mustache" suffix(, 0)
    }},
    {"callTests.mustache", (const char[]){
#embed "../../Templates/callTests.mustache" suffix(, 0)
    }},
    {"catalog.mustache", (const char[]){
#embed "../../Templates/catalog.mustache" suffix(, 0)
    }},
    {"client.mustache", (const char[]){
#embed "../../Templates/client.mustache" suffix(, 0)
    }},
    {"clientOperations.mustache", (const char[]){
#embed "../../Templates/clientOperations.mustache" suffix(, 0)
    }},
    {"clientStub.mustache", (const char[]){
#embed "../../Templates/clientStub.mustache" suffix(, 0)
    }},
    {"example.mustache", (const char[]){
#embed "../../Templates/example.mustache" suffix(, 0)
    }},
    {"exampleCall.mustache", (const char[]){
#embed "../../Templates/exampleCall.mustache" suffix(, 0)
    }},
    {"group.mustache", (const char[]){
#embed "../../Templates/group.mustache" suffix(, 0)
    }},
    {"groupExtension.mustache", (const char[]){
#embed "../../Templates/groupExtension.mustache" suffix(, 0)
    }},
    {"groupStub.mustache", (const char[]){
#embed "../../Templates/groupStub.mustache" suffix(, 0)
    }},
    {"model.mustache", (const char[]){
#embed "../../Templates/model.mustache" suffix(, 0)
    }},
    {"modelExtension.mustache", (const char[]){
#embed "../../Templates/modelExtension.mustache" suffix(, 0)
    }},
    {"modelSamples.mustache", (const char[]){
#embed "../../Templates/modelSamples.mustache" suffix(, 0)
    }},
    {"modelTests.mustache", (const char[]){
#embed "../../Templates/modelTests.mustache" suffix(, 0)
    }},
    {"page_group.mustache", (const char[]){
#embed "../../Templates/page_group.mustache" suffix(, 0)
    }},
    {"page_models.mustache", (const char[]){
#embed "../../Templates/page_models.mustache" suffix(, 0)
    }},
    {"readme.mustache", (const char[]){
#embed "../../Templates/readme.mustache" suffix(, 0)
    }},
    {"testSupport.mustache", (const char[]){
#embed "../../Templates/testSupport.mustache" suffix(, 0)
    }},
    {"webhooks.mustache", (const char[]){
#embed "../../Templates/webhooks.mustache" suffix(, 0)
    }},
};

struct embedded_files embedded_templates(void) {
    struct embedded_files all = {files, sizeof files / sizeof files[0]};
    return all;
}
