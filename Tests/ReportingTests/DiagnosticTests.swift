import Reporting
import Testing

struct DiagnosticTests {
    private var files = SourceFiles()
    private let file: SourceFileID

    init() {
        file = files.add(path: "spec/api.json", bytes: Array("{\n  \"a\": 1\n}".utf8))
    }

    private func place(_ offset: UInt32) -> Reporting.SourceLocation {
        Reporting.SourceLocation(file: file, offset: offset)
    }

    @Test func diagnosticsAreFormattedWithTheirLocation() {
        let error = Diagnostic(severity: .error, message: "no", location: place(4))
        #expect(error.formatted(in: files) == "spec/api.json:2:3: error: no")
        let warning = Diagnostic(severity: .warning, message: "hm", location: nil)
        #expect(warning.formatted(in: files) == "warning: hm")
    }

    @Test func diagnosticsPreserveTheirOrder() {
        var diagnostics = Diagnostics()
        diagnostics.warning("second place", at: place(5))
        diagnostics.error("first place", at: place(1))
        #expect(diagnostics.list.map(\.message.text) == ["second place", "first place"])
        #expect(diagnostics.list.map(\.severity) == [.warning, .error])
    }

    @Test func equalDiagnosticsAreReportedOnce() {
        var diagnostics = Diagnostics()
        for _ in 1...3 {
            diagnostics.error("no", at: place(1))
        }
        diagnostics.warning("no", at: place(1))
        diagnostics.error("no", at: place(2))
        diagnostics.error("no", at: nil)
        diagnostics.error("never", at: place(1))
        #expect(diagnostics.list.count == 5)
    }

    @Test func onlyErrorsAreErrors() {
        var diagnostics = Diagnostics()
        #expect(!diagnostics.hasErrors)
        diagnostics.warning("hm", at: nil)
        #expect(!diagnostics.hasErrors)
        diagnostics.treatWarningsAsErrors()
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.list == [Diagnostic(severity: .error, message: "hm", location: nil)])
    }
}
