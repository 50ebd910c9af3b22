import ClientRuntime
import Foundation
import Testing

@Suite struct MultipartTests {
    private func text(_ form: MultipartForm) async throws -> String {
        String(decoding: try await RequestBody.multipart(form).content.collect(), as: UTF8.self)
    }

    @Test func partsAreInOrderWithTheirContentTypes() async throws {
        var form = MultipartForm(boundary: "b")
        form.field("title", "Notes")
        form.field("count", 3)
        form.field("absent", nil as String?)
        form.field("tags", ["x", "y"])
        form.field("meta", ["a": 1] as JSONValue)
        form.field("raw", "<p>", contentType: "text/html")
        form.file("file", FileUpload(Data("bytes".utf8), fileName: "n.png", contentType: "image/png"))
        let expected = [
            #"--b"#, #"Content-Disposition: form-data; name="title""#, "", "Notes",
            #"--b"#, #"Content-Disposition: form-data; name="count""#, "", "3",
            #"--b"#, #"Content-Disposition: form-data; name="tags""#, "", "x",
            #"--b"#, #"Content-Disposition: form-data; name="tags""#, "", "y",
            #"--b"#, #"Content-Disposition: form-data; name="meta""#, "Content-Type: application/json", "", #"{"a":1}"#,
            #"--b"#, #"Content-Disposition: form-data; name="raw""#, "Content-Type: text/html", "", "<p>",
            #"--b"#, #"Content-Disposition: form-data; name="file"; filename="n.png""#, "Content-Type: image/png", "", "bytes",
            "--b--", "",
        ]
        #expect(try await text(form) == expected.joined(separator: "\r\n"))
        #expect(RequestBody.multipart(form).contentType == "multipart/form-data; boundary=b")
    }

    @Test func noNameCanEndItsHeader() async throws {
        var form = MultipartForm(boundary: "b")
        let hostile = "a\"; x=\"\r\nX-Injected: 1\r\n\r\nü"
        form.file(hostile, FileUpload(Data(), fileName: hostile, contentType: "image/png\r\nX-Injected: 1"))
        let lines = try await text(form).components(separatedBy: "\r\n")
        let escaped = "a%22; x=%22%0D%0AX-Injected: 1%0D%0A%0D%0Aü"
        #expect(lines[1] == "Content-Disposition: form-data; name=\"\(escaped)\"; filename=\"\(escaped)\"")
        #expect(lines[2] == "Content-Type: image/pngX-Injected: 1")
        #expect(lines[3] == "")
    }

    private struct Upload: MultipartEncodable {
        var file: FileUpload

        func encode(to form: inout MultipartForm) {
            form.file("file", file)
        }
    }

    @Test func aFileOnDiskIsStreamedWithItsLength() async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("multipart-test-\(UUID().uuidString).txt")
        try Data("on disk".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let body = RequestBody.multipart(Upload(file: FileUpload(file: url)))
        guard case .stream(let length, _) = body.content else {
            Issue.record("the file was read into memory")
            return
        }
        let sent = try await body.content.collect()
        #expect(sent.count == length)
        #expect(String(decoding: sent, as: UTF8.self).contains("filename=\"\(url.lastPathComponent)\"\r\n"))
        #expect(String(decoding: sent, as: UTF8.self).contains("\r\n\r\non disk\r\n--"))
        #expect(try await body.content.collect() == sent)
    }

    @Test func aMissingFileFailsTheCall() async {
        let body = RequestBody.multipart(Upload(file: FileUpload(file: URL(fileURLWithPath: "/nonexistent/file"))))
        await #expect(throws: TransportError.self) { try await body.content.collect() }
    }
}
