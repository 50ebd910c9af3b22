import Reporting
import Testing

@testable import APIDescription

@Suite struct VersionTests {
    @Test(arguments: [
        ("[]", "api.json:1:1: error: this is no OpenAPI description: it must be an object, not an array"),
        ("{}", #"api.json:1:1: error: this is no OpenAPI description: it has no `openapi` member, such as `"openapi": "3.1.0"`"#),
        (
            #"{ "swagger": "2.0" }"#,
            "api.json:1:3: error: this is a Swagger 2.0 description: convert it to OpenAPI 3 first, "
                + "with `npx swagger2openapi` or https://converter.swagger.io"
        ),
        (#"{ "openapi": "4.0.0" }"#, #"api.json:1:14: error: OpenAPI "4.0.0" is not supported: 3.0, 3.1 and 3.2 are"#),
        (#"{ "openapi": "3.10.0" }"#, #"api.json:1:14: error: OpenAPI "3.10.0" is not supported: 3.0, 3.1 and 3.2 are"#),
        (#"{ "openapi": null }"#, #"api.json:1:14: error: OpenAPI "" is not supported: 3.0, 3.1 and 3.2 are"#),
    ])
    func whatIsNoDescriptionIsAnError(text: String, diagnostic: String) {
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

    @Test func aFileThatCannotBeReadIsAnError() {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        #expect(API.load(path: "nowhere.json", files: &files, readFile: { _ in nil }, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.list.map { $0.formatted(in: files) } == [#"error: cannot read the file "nowhere.json": check the path"#])
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

    @Test func aVersionWithoutQuotesIsTaken() {
        let loaded = Loaded(text: #"{ "openapi": "3.1.0", "info": { "title": "T", "version": 1.0 } }"#)
        #expect(loaded.api?.info.version == "1.0")
        #expect(loaded.diagnostics == [#"api.json:1:58: warning: `version` must be a string: write "1.0" in quotes"#])
    }
}
