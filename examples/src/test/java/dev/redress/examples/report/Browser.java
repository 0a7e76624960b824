package dev.redress.examples.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that shows one page from a file; its binaries come from the system properties {@code chromium} and {@code chromedriver}. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    Browser() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("chromedriver", "/usr/bin/chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        driver = new ChromeDriver(service, options);
    }

    /** Opens a page as a screen of this width shows it. */
    void open(Path page, int width) {
        driver.executeCdpCommand("Emulation.setEmulatedVisionDeficiency", Map.of("type", "none"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.get(page.toUri().toString());
    }

    /** Shows the page in shades of grey, as a printer without color does. */
    void withoutColor() {
        driver.executeCdpCommand("Emulation.setEmulatedVisionDeficiency", Map.of("type", "achromatopsia"));
    }

    /** The list of words that the script returns. */
    List<String> ask(String script) {
        return ((List<?>) driver.executeScript(script))
                .stream().map(String::valueOf).toList();
    }

    /** Stores a picture of the whole page. */
    void picture(Path file) throws IOException {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        store(file, answer);
    }

    /** Stores the page as it is printed on A4. */
    void print(Path file) throws IOException {
        store(file, driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)));
    }

    private static void store(Path file, Map<String, Object> answer) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
