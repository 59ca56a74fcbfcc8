package se.skyddsnat;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Says where the program is found, before modules say more. */
record Ready(InetAddress address) implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        var host = address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
        System.out.println("Skyddsnät is ready: http://" + host + ":" + port);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
