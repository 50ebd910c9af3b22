import ClientRuntime
import Foundation
import StubbedLibrary

// The snippet on caching of Templates/README.md, line by line, so that it is known to compile. None of this is called.

func makeCachingClient() -> Example {
    let store = MemoryResponseStore(limit: 8 << 20)  // bytes; forget them on logout with store.removeAll()
    let client = Example(configuration: .init(transport: CachingTransport(store: store)))
    return client
}
