package fixture;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Scanner;
import org.apache.commons.cli.CommandLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Outside input is a bad origin, not a site. */
class Inputs {
  @Option(names = "--url")
  String url;

  @Parameters(index = "0")
  String host;

  Connection option() throws Exception {
    return DriverManager.getConnection(url); // site: connection-creation sql
  }

  Connection request(@RequestParam String database, @PathVariable("host") String server) throws Exception {
    String text = "jdbc:mysql://" + server + "/" + database; // site: url-construction mysql
    return DriverManager.getConnection(text); // site: connection-creation mysql
  }

  Connection others(HttpServletRequest request, CommandLine line, Scanner scanner) throws Exception {
    DriverManager.getConnection(request.getParameter("url")); // site: connection-creation sql
    DriverManager.getConnection(line.getOptionValue("url", "none")); // site: connection-creation sql
    return DriverManager.getConnection(scanner.nextLine()); // site: connection-creation sql
  }

  String plain(HttpServletRequest request) {
    return request.getParameter("title") + request.getHeader("Accept");
  }
}
