import Reporting
import Testing

@testable import APIDescription

@Suite struct VersionTests {
    @Test(arguments: [
        ("[]", "api.json:1:1: error: this isn't an OpenAPI description: expected an object, found an array"),
        (
            "{}",
            #"api.json:1:1: error: this isn't an OpenAPI description: it has neither `openapi` nor `swagger`, such as `"openapi": "3.1.0"`"#
        ),
        (
            #"{ "swagger": "1.1" }"#,
            #"api.json:1:14: error: Swagger "1.1" isn't supported: convert the description to Swagger 2.0 or OpenAPI 3"#
        ),
        (
            #"{ "swaggerVersion": "1.2" }"#,
            #"api.json:1:21: error: Swagger "1.2" isn't supported: convert the description to Swagger 2.0 or OpenAPI 3"#
        ),
        (#"{ "openapi": "4.0.0" }"#, #"api.json:1:14: error: OpenAPI "4.0.0" isn't supported: 3.0, 3.1, 3.2 and Swagger 2.0 are"#),
        (#"{ "openapi": "3.10.0" }"#, #"api.json:1:14: error: OpenAPI "3.10.0" isn't supported: 3.0, 3.1, 3.2 and Swagger 2.0 are"#),
        (#"{ "openapi": null }"#, #"api.json:1:14: error: OpenAPI "" isn't supported: 3.0, 3.1, 3.2 and Swagger 2.0 are"#),
    ])
    func otherDocumentsAreErrors(text: String, diagnostic: String) {
        let loaded = Loaded(text: text)
        #expect(loaded.api == nil)
        #expect(loaded.diagnostics == [diagnostic])
    }

    @Test(arguments: [#""3.0.0""#, #""3.0.4""#, #""3.1.0""#, #""3.1""#, #""3.2.0""#, "3.1"])
    func supportedVersionsAreReadSilently(version: String) {
        let loaded = Loaded(text: #"{ "openapi": \#(version), "info": { "title": "T", "version": "1" } }"#)
        #expect(loaded.api?.info.title == "T")
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: [#""2.0""#, "2.0", "2"])
    func swaggerIsReadSilently(version: String) {
        let loaded = Loaded(text: #"{ "swagger": \#(version), "info": { "title": "T", "version": "1" } }"#)
        #expect(loaded.api?.info.title == "T")
        #expect(loaded.diagnostics == [])
    }

    @Test func aFileThatCannotBeReadIsAnError() {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        #expect(API.load(path: "nowhere.json", files: &files, readFile: { _ in nil }, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.list.map { $0.formatted(in: files) } == [#"error: can't read the file "nowhere.json": check the path"#])
    }

    @Test func aSyntaxErrorIsOneError() {
        let loaded = Loaded(text: #"{ "openapi": "3.1.0" "#)
        #expect(loaded.api == nil)
        #expect(loaded.diagnostics.count == 1)
        #expect(loaded.diagnostics.first?.contains("error: ") == true)
    }

    @Test func missingInfoIsAWarning() {
        let loaded = Loaded(text: #"{ "openapi": "3.1.0" }"#)
        #expect(loaded.api?.info.title == "")
        #expect(loaded.diagnostics == ["api.json:1:1: warning: the description has no `info`: add one, with a `title` and a `version`"])
    }

    @Test func unquotedVersionsAreAccepted() {
        let loaded = Loaded(text: #"{ "openapi": "3.1.0", "info": { "title": "T", "version": 1.0 } }"#)
        #expect(loaded.api?.info.version == "1.0")
        #expect(loaded.diagnostics == [#"api.json:1:58: warning: `version` must be a string: write "1.0" in quotes"#])
    }
}
